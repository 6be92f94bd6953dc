# Settings and my account.

# The settings
menu-settings = Configurações
settings-save = Salvar
flash-settings-same = Tudo já estava assim: nada foi alterado.
settings-nothing = nada
settings-yes = sim
settings-no = não
fault-setting-changed = Alguém alterou isto enquanto você olhava: era “{ $seen }” e agora é “{ $now }”.
    .remedy = Salve de novo se o seu deve valer, ou escreva o que está lá agora.
fault-logo-changed = Alguém colocou outro logotipo enquanto você olhava.
    .remedy = O que aparece é o de agora; escolha de novo se o seu deve valer.
fault-logo-none = Nenhum arquivo foi escolhido.
    .remedy = Escolha primeiro uma imagem (PNG ou JPEG).

# The organization
settings-organization = Instituição
    .lead = Quem vocês são, como aparece na tela e nas fichas impressas.
settings-name = Nome
    .hint = Fica no alto de cada página e de cada folha impressa.
settings-locale = Idioma
    .hint = Do que é impresso e enviado. Cada um pode escolher outro para a própria tela.
settings-url = Endereço de acesso
    .hint = É impresso nas fichas, com um código QR. Copie do navegador, com https:// no começo; deixe vazio se não houver.
settings-letterhead = Cabeçalho
    .hint = Até quatro linhas abaixo do nome: endereço, telefone, lema.
settings-accent = Sua cor
    .hint = Para botões, links e cabeçalhos. Deve ser escura o bastante para ler letras brancas sobre ela.
settings-accent-good = Lê-se bem: as letras brancas contrastam { $ratio } para 1 (bastam 4,5).
settings-logo = Logotipo
    .hint = PNG ou JPEG, de no máximo 1 MB; 600 pixels de largura bastam para imprimir. Aparece em cada página e cada cabeçalho.
settings-logo-now = O logotipo de agora
settings-logo-file = Imagem
settings-logo-put = Usar esta imagem
settings-logo-remove = Remover o logotipo

# Schools, departments, titles
settings-schools = Escolas
    .lead = As escolas às quais as pessoas pertencem. As importações acrescentam as que citam.
settings-lists = Departamentos e tratamentos
    .lead = Duas listas para escolher. As importações acrescentam o que citam.
settings-school-title = Escolas
settings-school-hint = Escolha uma para mudar o nome ou o código, ou para removê-la.
settings-school-none = Ainda não há nenhuma.
settings-school-add = Adicionar uma escola
settings-department-title = Departamentos
settings-department-hint = A que pertencem professores e funcionários, como Fundamental ou Ciências.
settings-department-none = Ainda não há nenhum.
settings-department-add = Adicionar um departamento
settings-title-title = Tratamentos
settings-title-hint = Como as pessoas são tratadas, como Sra. ou Dr.
settings-title-none = Ainda não há nenhum.
settings-title-add = Adicionar um tratamento
settings-entry-name = Nome
settings-entry-code = Código
    .hint = O número pelo qual a secretaria conhece a escola. Os arquivos podem citá-la por ele.
settings-entry-code-field = Código oficial (pode ficar vazio)
settings-entry-code-save = Salvar o código
settings-entry-people = Pessoas
settings-entry-sections = Turmas
settings-entry-add = Adicionar
settings-entry-rename = Mudar o nome
    .hint = Quem está nela continua nela. Um arquivo que ainda traga o nome antigo cria uma nova.
settings-entry-remove = Remover
    .hint = Não há ninguém. Pode ser acrescentada de novo quando quiser.
settings-entry-remove-do = Remover
settings-entry-in-use = Pode ser removida quando estiver vazia: pessoas { $people }, turmas { $sections }.
flash-entry-added = Adicionado: { $name }.
flash-entry-renamed = O novo nome de “{ $name }” foi salvo.
flash-entry-code = O código de “{ $name }” foi salvo.
flash-entry-removed = Removido: { $name }.

# Usernames
settings-usernames = Nomes de usuário
    .lead = Como pode ser um nome de usuário, como se formam os novos e o que acontece com os antigos.
settings-policy = Como pode ser um nome de usuário
    .hint = As pessoas mantêm os que têm. Se com outra regra dois fossem iguais, nada muda e você fica sabendo quais.
settings-policy-global =
    .hint = Até 64 caracteres, espaços também; maiúsculas contam. Para serviços que pedem assim.
settings-policy-collaborate = Como pede o Blackboard Collaborate
    .hint = Únicos em toda parte, e cada pessoa deve ter usuário, senha, e-mail e papel.
settings-policy-custom = Regras próprias
    .hint = Escolha você cada parte.
settings-scope = Duas pessoas não podem ter o mesmo nome de usuário em
    .hint = Quanto mais amplo, mais vezes se acrescenta um número, como em ana.garcia2.
settings-scope-school = uma escola
settings-scope-organization = todas as suas escolas
settings-scope-installation = todo este servidor
settings-length = Tamanho máximo
    .unit = caracteres
settings-spaces = Espaços são permitidos
    .hint = Um de cada vez, nunca nas pontas.
settings-case = Maiúsculas contam
    .hint = “Ana” e “ana” são então dois nomes, e devem ser digitados como são.
settings-start = Começa com letra ou dígito
    .hint = Alguns serviços recusam os demais.
settings-marks-are = Além de letras e dígitos
settings-marks-allowed = só estes caracteres são permitidos
settings-marks-forbidden = tudo é permitido menos estes
settings-marks = Caracteres
    .hint = Um depois do outro, sem espaços, como .-_
fault-username-clashes = Com esta regra haveria nomes de usuário iguais; por isso nada foi alterado.
    .remedy = Estão na lista acima: altere antes um de cada par.
settings-clashes = Estes seriam iguais
settings-more = e mais { $n }
settings-pattern = Como se formam os novos
    .hint = O que está entre chaves é preenchido com dados da pessoa; pontos, hifens e letras ficam. Se alguém já o tem, acrescenta-se um número.
settings-pattern-field = Padrão
settings-pattern-parts = O que se pode usar
settings-pattern-one = o primeiro dos nomes ou sobrenomes
settings-pattern-all = todos
settings-pattern-initial = a inicial
settings-pattern-id = o identificador único
settings-pattern-year = o ano de formatura, com quatro ou dois dígitos
settings-pattern-number = onde vai o número; senão, no fim
settings-pattern-examples = Com cinco das suas pessoas
settings-pattern-person = Pessoa
settings-pattern-username = Nome de usuário
settings-pattern-nobody = Quando houver pessoas, você verá com cinco delas o que resulta do padrão.
settings-withhold = Nomes de usuário e e-mails que alguém deixou
    .hint = Ainda podem chegar mensagens para quem o teve antes; quem o receber depois as leria.
settings-withhold-off = Livres na hora
    .hint = A próxima Ana García pode recebê-los no mesmo dia.
settings-withhold-years = Reservados por alguns anos
    .hint = Ninguém mais os recebe nesse tempo; quem os teve pode tê-los de volta.
settings-withhold-for = Por quanto tempo
    .unit = anos
settings-withhold-forever = Nunca para mais ninguém
    .hint = O mais seguro; com os anos crescem os números nos nomes.

# Passwords
settings-passwords = Senhas
    .lead = Como são as senhas que se entregam e por quanto tempo podem ser impressas.
settings-styles = Conforme quem é
    .hint = Cada opção mostra um exemplo feito para esta página, que ninguém receberá, e quão fortes são. As fracas demais não aparecem.
settings-grades = Alunos de algumas séries
    .hint = Os menores podem precisar de outras mais curtas.
settings-grade-same = Como todos os alunos
settings-grade-new = Outra série
settings-grade = Série
    .hint = Exatamente como seus arquivos escrevem.
settings-grade-style = Suas senhas
settings-printable = Imprimir de novo
settings-printable-days = As senhas entregues podem ser vistas e impressas por
    .hint = Depois continuam servindo para entrar, mas ninguém mais pode lê-las. Uma perdida é trocada por outra nova.
    .unit = dias
settings-style-pronounceable = { $n } letras que se podem pronunciar
settings-style-digits = { $n } dígitos
settings-style-random = { $n } caracteres ao acaso
settings-style-words = { $words } palavras
settings-style-words-digits = { $words } palavras e { $digits } dígitos

# Imports
settings-imports = Importações
    .lead = Quando uma importação para e pergunta antes de mudar algo.
settings-guard = Proteção contra um arquivo errado
    .why = A lista do ano passado, ou uma com as colunas deslocadas, muda quase todos de uma vez. A importação então para e diz o que mudaria; quem tem certeza pode continuar.
settings-guard-share = Parar se mudaria mais do que esta parte
    .hint = Das pessoas de uma escola, um papel ou uma turma.
settings-guard-from = Mas só a partir de
    .hint = Com menos, grupos pequenos parariam toda importação.
    .unit = pessoas alteradas

# Single sign-on
settings-single-sign-on = Acesso único
    .lead = De onde vêm as senhas.
settings-sso = Como as pessoas entram?
settings-sso-no = Com senhas feitas aqui
    .hint = O Llavero as cria, imprime e cuida delas.
settings-sso-yes = Pelo nosso provedor de identidade
    .hint = Como Google ou Microsoft, que guarda as senhas. O Llavero não cria nem imprime nenhuma; as fichas dizem onde entrar.

# My account
menu-me = Minha conta
me-who = Quem sou
me-name = Nome
me-identifier = Entro como
me-role = Papel
me-organization = Em
me-look = Idioma e aparência
    .hint = Para este navegador; os outros mantêm os seus.
me-password = Minha senha
    .hint = Uma nova encerra a sessão nos outros navegadores. Ninguém além de você a vê.
me-password-old = A senha de agora
me-password-new = A senha nova
me-password-repeated = A nova mais uma vez
me-password-do = Mudar a senha
me-password-elsewhere = Você entra pelo provedor de identidade da sua instituição: a senha é mudada lá.
me-sessions = Onde estou conectado
    .hint = Encerre o que não reconhecer, e mude sua senha.
me-session-this = este navegador
me-session-seen = último uso { $seen }, desde { $began }
me-session-end = Encerrar
me-session-end-of = Encerrar a sessão em { $browser }
me-sessions-end-others = Sair de todos os outros
me-browser-unknown = Outro programa
flash-me-password = Sua senha foi mudada; as outras sessões foram encerradas.
flash-me-ended = A sessão foi encerrada.
flash-me-ended-others = As outras sessões foram encerradas.
fault-password-wrong = Esta não é a sua senha.
    .remedy = Digite a que usou para entrar; maiúsculas contam.
fault-password-same = A senha nova é a mesma de antes.
    .remedy = Escolha outra.
fault-password-changed-meanwhile = Sua senha foi mudada há pouco de outro lugar.
    .remedy = Entre de novo com a nova.
fault-operator-no-account = Quem opera a instalação não tem conta própria.
    .remedy = Entre como alguém.

flash-settings-saved = { $n ->
    [one] Salvo: um ajuste foi alterado.
   *[other] Salvo: { $n } ajustes foram alterados.
}
settings-breaking = { $n ->
    [one] Salvo. Um nome de usuário anterior não seria mais permitido; fica como está.
   *[other] Salvo. { $n } nomes de usuário anteriores não seriam mais permitidos; ficam como estão.
}

settings-directory = Lista de funcionários
    .hint = Nome, título, cargo, departamento, escola e e-mail de quem trabalha aqui. Os funcionários sempre a veem. Antes de abri-la, pense que uma lista assim também serve para enganar: o que muitos leram já não se pode recolher.
settings-directory-guardians = As famílias também a veem
settings-directory-students = Os alunos também a veem
settings-verify = Confirmar que as mensagens chegam
settings-verify-do = As mensagens com dados de acesso levam um link de uso único para confirmar que chegaram
    .hint = Quem o abre e aperta o botão fica como verificado: assim se sabe quais endereços de e-mail funcionam. Entrar não depende disso.
settings-verify-no-address = Falta o endereço pelo qual se chega a este console: quem cuida da máquina o informa como public_url em llavero.toml. Até lá as mensagens saem sem ele.
