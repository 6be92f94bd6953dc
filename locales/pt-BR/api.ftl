# A API JSON: o que ela recusa, e as suas chaves.

failure-400 = Solicitação inválida
failure-401 = Falta uma chave da API válida
failure-405 = Método não permitido
failure-415 = Tipo de conteúdo não aceito
failure-429 = Muitas solicitações
thing-key = chave da API

fault-api-method = Este endereço não aceita esse método.
    .remedy = Use um dos métodos indicados no cabeçalho Allow.
fault-api-too-large = A solicitação é maior que o limite permitido.
    .remedy = Envie menos dados de cada vez.
fault-api-media-type = Este endereço não aceita esse tipo de conteúdo.
    .remedy = Envie o tipo indicado no documento OpenAPI; quase sempre, Content-Type: application/json.
fault-api-unreadable = A solicitação não segue o documento OpenAPI.
    .remedy = Compare-a com /api/v1/openapi.json.
fault-api-json = O texto não é JSON válido: erro na linha { $line }, coluna { $column }.
    .remedy = Corrija esse ponto e envie de novo.
fault-api-field = O campo “{ $field }” falta, é desconhecido ou tem um valor do tipo errado.
    .remedy = Compare a solicitação com /api/v1/openapi.json.
fault-api-character = O campo “{ $field }” contém um caractere que não pode ser gravado (U+0000).
    .remedy = Remova esse caractere.
fault-api-limit = O tamanho da página deve ser de 1 a { $most }.
    .remedy = Envie um número nesse intervalo ou omita o parâmetro.
fault-api-too-many = Esta chave atingiu o limite de solicitações por minuto.
    .remedy = Tente de novo em { $seconds ->
        [one] { $seconds } segundo
       *[other] { $seconds } segundos
    }.
fault-api-retry-key = O Idempotency-Key está vazio ou tem mais de { $most ->
        [one] { $most } caractere
       *[other] { $most } caracteres
    }.
    .remedy = Envie um texto próprio e diferente para cada operação, como um UUID.
fault-api-retry-json = O Idempotency-Key só é aceito em solicitações JSON.
    .remedy = Não o envie nesta solicitação.
fault-api-retry-other = Este Idempotency-Key já foi usado em outra solicitação.
    .remedy = Use um valor diferente em cada solicitação.
fault-api-retry-under-way = A primeira solicitação com este Idempotency-Key ainda está em andamento.
    .remedy = Tente de novo em alguns segundos.
fault-api-retry-once = A operação já foi feita. A resposta não foi guardada porque continha um segredo.
    .remedy = Consulte o que foi criado. Se o segredo se perdeu, revogue a chave e crie outra.

fault-key-missing = A solicitação não contém uma chave da API.
    .remedy = Envie-a no cabeçalho Authorization: Bearer llv_…
fault-key-unknown = Esta chave da API não existe.
    .remedy = Verifique se ela foi copiada inteira. Se foi perdida, crie outra.
fault-key-expired = Esta chave da API expirou.
    .remedy = Peça outra a quem administra as chaves.
fault-key-ended = Esta chave da API foi revogada.
    .remedy = Peça outra a quem administra as chaves.
fault-key-days = A validade de uma chave é de 1 a { $most ->
        [one] { $most } dia
       *[other] { $most } dias
    }.
    .remedy = Escolha um número nesse intervalo.
fault-key-too-high = Esta função não está abaixo da sua ou tem permissões que você não tem.
    .remedy = Escolha uma função de nível menor, só com permissões que você tem.
fault-key-needs-schools = A função dá acesso por escola, e nenhuma escola foi escolhida.
    .remedy = Escolha pelo menos uma escola.
fault-key-too-wide = A chave teria acesso a mais pessoas do que você.
    .remedy = Limite-a às suas escolas.
fault-key-exists = Já existe uma chave chamada “{ $name }”.
    .remedy = Escolha outro nome ou revogue a chave existente.
fault-key-many = O limite de { $most ->
        [one] { $most } chave
       *[other] { $most } chaves
    } foi atingido.
    .remedy = Revogue as chaves que não são mais usadas.

cli-key-added = A chave “{ $name }” é válida até { $until }. Copie-a agora, porque ela não será mostrada de novo:
cli-key-ended = A chave “{ $name }” foi revogada.
cli-key-over = revogada
cli-keys-none = Ainda não há chaves da API.
cli-column-schools = Escolas
cli-column-ends = Validade
cli-column-used = Último uso

fault-run-not-yours = Este processo foi iniciado por outra pessoa.
    .remedy = Peça a essa pessoa ou ao gerente que o pare.

menu-keys = Chaves da API
keys-lead = Com uma chave, outro sistema pode fazer o mesmo que as pessoas fazem no console. Crie uma para cada sistema.
keys-all = Chaves
keys-none = Ainda não há chaves.
keys-over = revogada
keys-as-role = todas as pessoas a que a função dá acesso
keys-never = nunca
keys-facts = Válida até { $until } · último uso: { $used } · criada por { $by }
keys-end = Revogar
keys-end-of = Revogar { $name }
keys-new = Nova chave
keys-name = Nome
    .hint = O sistema que vai usar a chave. Este nome aparece no registro de auditoria.
keys-role = Função
    .hint = A chave tem as permissões desta função e só altera contas de nível abaixo dela. Só podem ser escolhidas funções abaixo da sua.
keys-lasts = Validade
keys-days = { $n ->
    [one] { $n } dia
   *[other] { $n } dias
}
keys-schools = Escolas
    .hint = Opcional. Escolha escolas para limitar a chave às pessoas delas; sem nenhuma, vale o acesso da função.
keys-make = Criar chave
keys-made = Chave criada
    .hint = Copie-a agora e guarde-a em um lugar seguro. Ela não será mostrada de novo.
keys-made-how = O sistema envia a chave no cabeçalho “Authorization: Bearer …”. As operações estão em /api/v1/openapi.json.
flash-key-ended = A chave “{ $name }” foi revogada.
