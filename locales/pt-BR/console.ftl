# The console.

# The shell
shell-skip = Ir para o conteúdo
shell-menu = Menu
shell-language = Idioma
shell-theme = Aparência
shell-apply = Aplicar
shell-sign-out = Sair
theme-auto = Como neste aparelho
theme-light = Claro
theme-dark = Escuro
menu-overview = Visão geral
form-look-again = Algo precisa ser revisto: veja abaixo.

# Errors as pages
failure-403 = Você não tem acesso a isto
failure-404 = Não há nada aqui
failure-409 = Algo mudou enquanto isso
failure-413 = Isso é grande demais
failure-422 = Isso não pode ser aceito assim
failure-500 = Foi um erro nosso
failure-503 = Há outro trabalho em andamento
failure-id = Quem administra o Llavero encontra a causa no registro com este número:
failure-home = Ir para a visão geral

# Signing in
sign-in-title = Entrar
sign-in-identifier = Nome de usuário ou e-mail
sign-in-password = Senha
sign-in-do = Entrar

# Setting up
set-up-title = Prepare sua escola
set-up-lead = Algumas respostas e você já pode trazer as pessoas. Tudo pode ser mudado depois, menos o seu próprio e-mail.
set-up-school = Sua escola ou rede
set-up-organization = Nome
    .hint = Como deve aparecer nas folhas impressas.
set-up-locale = Idioma
    .hint = O do que é impresso e enviado; cada pessoa pode escolher outro para a tela.
set-up-usernames = Nomes de usuário
set-up-policy-school = Únicos em cada escola
    .hint = Letras, dígitos, ponto, hífen e sublinhado. Duas escolas podem ter cada uma a sua “ana.garcia”.
set-up-policy-global = Únicos em toda parte
    .hint = Até 64 caracteres, inclusive espaços; maiúsculas contam. Para serviços que pedem assim, como o Blackboard Collaborate.
set-up-manager = Você, responsável por tudo
    .hint = Há exatamente uma pessoa responsável. Mais tarde você pode passar esse papel.
set-up-email = Seu e-mail
set-up-password = Sua senha
    .hint = Pelo menos 8 caracteres; uma frase curta é o mais fácil de lembrar.
set-up-password-repeated = A senha mais uma vez
set-up-do = Preparar
