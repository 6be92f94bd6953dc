# Settings and my account.

# The settings
menu-settings = Configurações
settings-save = Salvar alterações
flash-settings-same = Não havia nada a alterar.
settings-nothing = nenhum
settings-yes = sim
settings-no = não
fault-setting-changed = Outra pessoa alterou este campo nesse meio-tempo: era “{ $seen }” e agora é “{ $now }”.
    .remedy = Salve de novo para usar o seu valor ou digite o atual.
fault-logo-changed = Outra pessoa alterou o logotipo nesse meio-tempo.
    .remedy = O logotipo mostrado é o atual. Para usar o seu, escolha o arquivo de novo.
fault-logo-none = Nenhum arquivo foi escolhido.
    .remedy = Escolha uma imagem (PNG ou JPEG).

# The organization
settings-organization = Instituição
    .lead = Como a instituição aparece na tela e nos impressos.
settings-name = Nome
    .hint = Aparece no alto de cada página e dos impressos.
settings-locale = Idioma
    .hint = Dos impressos e das mensagens. Cada pessoa pode escolher outro para a tela.
settings-url = Endereço de acesso
    .hint = Aparece nas fichas, com um código QR. Copie-o do navegador, com https:// no começo, ou deixe vazio.
settings-letterhead = Timbre
    .hint = Até quatro linhas abaixo do nome: endereço, telefone, lema.
settings-accent = Cor da instituição
    .hint = Usada em botões, links e no timbre. Deve ser escura o bastante para letras brancas.
settings-accent-good = Boa leitura: o contraste com letras brancas é de { $ratio } para 1 (o mínimo é 4,5).
settings-logo = Logotipo
    .hint = PNG ou JPEG, de até 1 MB; 600 pixels de largura bastam para imprimir. Aparece em cada página e no timbre.
settings-logo-now = Logotipo atual
settings-logo-file = Imagem
settings-logo-put = Salvar logotipo
settings-logo-remove = Remover logotipo

# Schools, departments, titles
settings-schools = Escolas
    .lead = As unidades às quais as pessoas pertencem. As importações criam as que aparecem nos arquivos.
settings-lists = Departamentos e tratamentos
    .lead = Listas de opções. As importações adicionam as que aparecem nos arquivos.
settings-school-title = Escolas
settings-school-hint = Escolha uma escola para alterar o nome ou o código, ou para removê-la.
settings-school-none = Ainda não há escolas.
settings-school-add = Adicionar escola
settings-department-title = Departamentos
settings-department-hint = Departamentos de professores e administrativos, como Ensino Fundamental ou Ciências.
settings-department-none = Ainda não há departamentos.
settings-department-add = Adicionar departamento
settings-title-title = Tratamentos
settings-title-hint = Como as pessoas são chamadas, por exemplo Sra. ou Dr.
settings-title-none = Ainda não há tratamentos.
settings-title-add = Adicionar tratamento
settings-entry-name = Nome
settings-entry-code = Código
    .hint = O código oficial da escola, como o do INEP. Os arquivos podem usá-lo no lugar do nome.
settings-entry-code-field = Código oficial (opcional)
settings-entry-code-save = Salvar código
settings-entry-people = Pessoas
settings-entry-sections = Turmas
settings-entry-add = Adicionar
settings-entry-rename = Alterar nome
    .hint = As pessoas continuam associadas. Um arquivo com o nome antigo cria outro item.
settings-entry-remove = Remover
    .hint = Não está em uso. Você pode adicionar de novo quando quiser.
settings-entry-remove-do = Remover
settings-entry-in-use = Só pode ser removido quando não estiver em uso. Pessoas: { $people }; turmas: { $sections }.
flash-entry-added = Adicionado: { $name }.
flash-entry-renamed = O novo nome, “{ $name }”, foi salvo.
flash-entry-code = O código de “{ $name }” foi salvo.
flash-entry-removed = Removido: { $name }.

# Usernames
settings-usernames = Nomes de usuário
    .lead = Regras dos nomes de usuário, como são gerados e o que acontece com os que ficam livres.
settings-policy = Regra dos nomes de usuário
    .hint = Os nomes de usuário atuais não são alterados. Se a nova regra tornar dois iguais, nada é gravado e você vê quais são.
settings-policy-global =
    .hint = Até 64 caracteres, com espaços; maiúsculas e minúsculas são diferentes. Para serviços que exigem isso.
settings-policy-collaborate = Regra do Blackboard Collaborate
    .hint = Únicos em todo o servidor; cada pessoa deve ter nome de usuário, senha, e-mail e função.
settings-policy-custom = Regra própria
    .hint = Você define cada parte.
settings-scope = Nomes de usuário únicos em
    .hint = Quanto maior o conjunto, mais nomes recebem um número, como ana.garcia2.
settings-scope-school = uma escola
settings-scope-organization = todas as escolas da instituição
settings-scope-installation = todo o servidor
settings-length = Tamanho máximo
    .unit = caracteres
settings-spaces = Permitir espaços
    .hint = Um de cada vez, nunca no começo nem no fim.
settings-case = Diferenciar maiúsculas e minúsculas
    .hint = “Ana” e “ana” são nomes de usuário diferentes.
settings-start = Começar com letra ou dígito
    .hint = Alguns serviços não aceitam outros caracteres.
settings-marks-are = Outros caracteres
settings-marks-allowed = permitir só os caracteres abaixo
settings-marks-forbidden = permitir todos, menos os caracteres abaixo
settings-marks = Caracteres
    .hint = Sem espaços entre eles, por exemplo .-_
fault-username-clashes = Com esta regra, alguns nomes de usuário seriam iguais. Nada foi gravado.
    .remedy = Veja a lista acima e altere um nome de cada par.
settings-clashes = Nomes de usuário que seriam iguais
settings-more = e mais { $n }
settings-pattern = Geração de nomes de usuário
    .hint = As partes entre chaves são preenchidas com os dados da pessoa; pontos, hifens e letras são mantidos. Se o nome já existe, recebe um número.
settings-pattern-field = Padrão
settings-pattern-parts = Partes disponíveis
settings-pattern-one = o primeiro nome ou sobrenome
settings-pattern-all = todos os nomes ou sobrenomes
settings-pattern-initial = a inicial
settings-pattern-id = a matrícula
settings-pattern-year = o ano de formatura, com quatro ou dois dígitos
settings-pattern-number = a posição do número; sem ela, no fim
settings-pattern-examples = Exemplos com cinco pessoas
settings-pattern-person = Pessoa
settings-pattern-username = Nome de usuário
settings-pattern-nobody = Quando houver pessoas no cadastro, aparecem aqui cinco exemplos.
settings-withhold = Nomes de usuário e e-mails que ficam livres
    .hint = Mensagens para a pessoa anterior ainda podem chegar, e a próxima pessoa poderia lê-las.
settings-withhold-off = Liberar na hora
    .hint = Outra Ana García pode recebê-los no mesmo dia.
settings-withhold-years = Reservar por alguns anos
    .hint = Nesse período, só a pessoa que os tinha pode recebê-los de novo.
settings-withhold-for = Período de reserva
    .unit = anos
settings-withhold-forever = Reservar para sempre
    .hint = É a opção mais segura. Com o tempo, mais nomes de usuário recebem números.

# Passwords
settings-passwords = Senhas
    .lead = Tipo das senhas provisórias e por quanto tempo podem ser impressas.
settings-styles = Por tipo de usuário
    .hint = Cada opção mostra um exemplo, que não é dado a ninguém, e o nível de segurança. Opções fracas demais não aparecem.
settings-grades = Alunos de algumas séries
    .hint = Crianças menores podem precisar de senhas mais curtas.
settings-grade-same = Igual à dos demais alunos
settings-grade-new = Outra série
settings-grade = Série
    .hint = Escrita como nos seus arquivos.
settings-grade-style = Tipo de senha
settings-printable = Prazo para imprimir
settings-printable-days = Mostrar e imprimir senhas provisórias por
    .hint = Depois desse prazo a senha continua valendo, mas não pode mais ser vista. Se a pessoa a perder, defina uma nova.
    .unit = dias
settings-style-pronounceable = { $n ->
    [one] { $n } letra, fácil de pronunciar
   *[other] { $n } letras, fáceis de pronunciar
}
settings-style-digits = { $n ->
    [one] { $n } dígito
   *[other] { $n } dígitos
}
settings-style-random = { $n ->
    [one] { $n } caractere aleatório
   *[other] { $n } caracteres aleatórios
}
settings-style-words = { $words ->
    [one] { $words } palavra
   *[other] { $words } palavras
}
settings-style-words-digits = { $words ->
    [one] { $words } palavra
   *[other] { $words } palavras
} e { $digits ->
    [one] { $digits } dígito
   *[other] { $digits } dígitos
}

# Imports
settings-imports = Importações
    .lead = Quando uma importação para e pede confirmação.
settings-guard = Proteção contra arquivo errado
    .why = A lista do ano passado, ou uma com as colunas deslocadas, altera quase todas as pessoas de uma vez. Nesse caso a importação para e pede confirmação.
settings-guard-share = Parar se alterar mais do que esta parte
    .hint = Das pessoas de uma escola, função ou turma.
settings-guard-from = E só a partir de
    .hint = Um número muito baixo faria a importação parar por causa de grupos pequenos.
    .unit = pessoas alteradas

# Single sign-on
settings-single-sign-on = Login único (SSO)
    .lead = Quem guarda as senhas.
settings-sso = Como as pessoas entram
settings-sso-no = Com senhas do Llavero
    .hint = O Llavero gera, imprime e guarda as senhas.
settings-sso-yes = Pelo provedor de identidade da instituição
    .hint = Como Google ou Microsoft, que guarda as senhas. O Llavero não gera nem imprime senhas; as fichas indicam onde entrar.

# My account
menu-me = Minha conta
me-who = Dados da conta
me-name = Nome
me-identifier = Nome de usuário ou e-mail
me-role = Função
me-organization = Instituição
me-look = Idioma e tema
    .hint = Só para este navegador.
me-password = Minha senha
    .hint = Ao alterá-la, suas sessões nos outros navegadores são encerradas. Só você a conhece.
me-password-old = Senha atual
me-password-new = Nova senha
me-password-repeated = Repita a nova senha
me-password-do = Alterar senha
me-password-elsewhere = Você entra pelo provedor de identidade da sua instituição. Altere a senha lá.
me-sessions = Sessões abertas
    .hint = Encerre as que não reconhecer e altere sua senha.
me-session-this = este navegador
me-session-seen = último uso { $seen }, desde { $began }
me-session-end = Encerrar
me-session-end-of = Encerrar a sessão em { $browser }
me-sessions-end-others = Encerrar todas as outras sessões
me-browser-unknown = Outro programa
flash-me-password = Sua senha foi alterada e as outras sessões foram encerradas.
flash-me-ended = A sessão foi encerrada.
flash-me-ended-others = As outras sessões foram encerradas.
fault-password-wrong = A senha não está correta.
    .remedy = Digite a senha que você usou para entrar. Maiúsculas e minúsculas são diferentes.
fault-password-same = A senha nova é igual à atual.
    .remedy = Escolha outra.
fault-password-changed-meanwhile = Sua senha foi alterada há pouco em outro lugar.
    .remedy = Entre de novo com a senha nova.
fault-operator-no-account = A linha de comando não tem conta própria.
    .remedy = Entre com uma conta de pessoa.

flash-settings-saved = { $n ->
    [0] Não havia nada a alterar.
    [one] Uma configuração foi alterada.
   *[other] { $n } configurações foram alteradas.
}
settings-breaking = { $n ->
    [0] As alterações foram salvas.
    [one] As alterações foram salvas. Um nome de usuário existente não segue a nova regra e não foi alterado.
   *[other] As alterações foram salvas. { $n } nomes de usuário existentes não seguem a nova regra e não foram alterados.
}

settings-directory = Lista de funcionários
    .hint = Nome, tratamento, cargo, departamento, escola e e-mail de quem trabalha aqui. Os funcionários sempre a veem. Antes de abri-la a outras pessoas, lembre que uma lista assim também pode ser usada em golpes.
settings-directory-guardians = Mostrar às famílias
settings-directory-students = Mostrar aos alunos
settings-verify = Confirmação de recebimento
settings-verify-do = Incluir nas mensagens com dados de acesso um link para confirmar o recebimento
    .hint = O link só funciona uma vez. Assim você sabe quais e-mails funcionam; a pessoa pode entrar mesmo sem confirmar.
settings-verify-no-address = Falta o endereço público deste console: o administrador do servidor o define em public_url, no llavero.toml. Até lá, as mensagens são enviadas sem o link.
