# A API JSON: o que ela recusa, e as suas chaves.

failure-400 = Essa solicitação não pode ser lida
failure-401 = É preciso uma chave
failure-405 = Isso não pode ser feito aqui
failure-415 = Esse tipo de conteúdo não é recebido aqui
failure-429 = Solicitações demais
thing-key = chave da API

fault-api-method = Este endereço não responde a esse método.
    .remedy = O cabeçalho Allow diz a quais ele responde.
fault-api-too-large = A solicitação é maior do que o que se recebe aqui.
    .remedy = Envie menos de cada vez.
fault-api-media-type = Este endereço não recebe esse tipo de conteúdo.
    .remedy = Envie o que o documento OpenAPI indica; quase sempre, Content-Type: application/json.
fault-api-unreadable = A solicitação não é como diz o documento OpenAPI.
    .remedy = Compare-a com /api/v1/openapi.json.
fault-api-json = Isto não é JSON: a leitura parou na linha { $line }, coluna { $column }.
    .remedy = Corrija ali e envie de novo.
fault-api-field = “{ $field }” falta, é desconhecido ou não é do tipo certo.
    .remedy = Compare com /api/v1/openapi.json.
fault-api-character = “{ $field }” tem um caractere que não pode ser guardado (U+0000).
    .remedy = Retire-o.
fault-api-limit = Uma página tem de 1 a { $most } entradas.
    .remedy = Peça um número entre esses, ou não peça nenhum.
fault-api-too-many = Esta chave já fez todas as solicitações que pode fazer em um minuto.
    .remedy = Continue em { $seconds ->
        [one] { $seconds } segundo
       *[other] { $seconds } segundos
    }.
fault-api-retry-key = O Idempotency-Key está vazio ou tem mais de { $most } caracteres.
    .remedy = Envie um texto seu, diferente para cada coisa a fazer, como um UUID.
fault-api-retry-json = Idempotency-Key só é recebido com JSON.
    .remedy = Não o envie aqui.
fault-api-retry-other = Este Idempotency-Key já foi usado para outra solicitação.
    .remedy = Dê a cada solicitação um próprio.
fault-api-retry-under-way = A primeira solicitação com este Idempotency-Key ainda está em andamento.
    .remedy = Pergunte de novo daqui a pouco.
fault-api-retry-once = Isto já foi feito, e a resposta não é guardada porque continha um segredo.
    .remedy = Veja o que foi criado. Se o segredo se perdeu, encerre a chave e crie outra.

fault-key-missing = A solicitação não traz uma chave da API.
    .remedy = Envie-a no cabeçalho Authorization: Bearer llv_…
fault-key-unknown = Não existe essa chave da API.
    .remedy = Verifique se foi copiada inteira. Se ela se perdeu, crie outra.
fault-key-expired = O prazo desta chave da API terminou.
    .remedy = Peça outra a quem cuida das chaves.
fault-key-ended = Esta chave da API foi encerrada.
    .remedy = Peça outra a quem cuida das chaves.
fault-key-days = Uma chave dura de 1 a { $most } dias.
    .remedy = Escolha um número de dias entre esses.
fault-key-too-high = Essa função não está abaixo da sua, ou pode fazer o que você não pode.
    .remedy = Escolha uma função de nível menor que não tenha permissões que você não tem.
fault-key-needs-schools = A função alcança as pessoas pela escola, e nenhuma foi escolhida.
    .remedy = Escolha pelo menos uma escola.
fault-key-too-wide = A chave alcançaria mais pessoas do que você.
    .remedy = Limite-a a escolas suas.
fault-key-exists = Já existe uma chave chamada “{ $name }”.
    .remedy = Dê outro nome, ou encerre essa primeiro.
fault-key-many = Já existem { $most } chaves.
    .remedy = Encerre as que ninguém usa.

cli-key-added = “{ $name }” pode ser usada até { $until }. Esta é a chave; ela não é mostrada de novo:
cli-key-ended = “{ $name }” não abre mais nada.
cli-key-over = encerrada
cli-keys-none = Ainda não há chaves da API.
cli-column-schools = Escolas
cli-column-ends = Termina
cli-column-used = Último uso

fault-run-not-yours = Este processo foi iniciado por outra pessoa.
    .remedy = Peça a essa pessoa, ou a quem gerencia a organização, que o pare.

menu-keys = Chaves da API
keys-lead = Outros sistemas fazem aqui o que as pessoas fazem no console: cada um com a sua própria chave.
keys-all = Chaves
keys-none = Ainda não há nenhuma.
keys-over = encerrada
keys-as-role = todas as pessoas que o seu papel alcança
keys-never = nunca
keys-facts = Até { $until } · último uso: { $used } · criada por { $by }
keys-end = Encerrar
keys-end-of = Encerrar { $name }
keys-new = Outra chave
keys-name = Para que é?
    .hint = O sistema que vai usá-la. Este nome fica no registro de auditoria.
keys-role = Papel
    .hint = A chave faz o que esta função pode, a ninguém do seu nível ou acima. Só podem ser escolhidas funções abaixo da sua.
keys-lasts = Quanto dura
keys-days = { $n } dias
keys-schools = Escolas
    .hint = Escolha algumas para limitar a chave às suas pessoas. Sem nenhuma, ela alcança quem a sua função alcança.
keys-make = Criar a chave
keys-made = Esta é a chave
    .hint = Copie-a agora e guarde-a em um lugar seguro: ela não é mostrada de novo.
keys-made-how = Os programas a enviam no cabeçalho “Authorization: Bearer …”. O que podem pedir está em /api/v1/openapi.json.
flash-key-ended = “{ $name }” não abre mais nada.
