# The console.

# The shell
shell-skip = Ir para o conteúdo
shell-menu = Menu
shell-language = Idioma
shell-theme = Aparência
shell-apply = Aplicar
shell-sign-out = Sair
shell-help = Ajuda
shell-new-tab = (abre em outra aba)
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
sign-in-school = Escola
    .hint = O nome ou o código dela. Este navegador lembra a escolha.
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
    .hint = Pelo menos 12 caracteres; uma frase curta é o mais fácil de lembrar.
set-up-password-repeated = A senha mais uma vez
set-up-do = Preparar

# Runs
menu-runs = Execuções e relatórios
runs-lead = Tudo o que foi feito a muitas pessoas de uma vez: quem fez, como terminou e como desfazer.
runs-none = Nada foi feito ainda
    .hint = Traga primeiro as pessoas: tudo o que for feito aparece aqui e pode ser desfeito.
runs-import = Importar um arquivo
runs-older = Anteriores
pager-label = Páginas
pager-first = Mais recentes
pager-next = Próximos
run-what = O quê
run-file = Arquivo
run-when = Quando
run-who = Quem
who-operator = linha de comando
who-program = o próprio Llavero
run-state = Como terminou
run-finished = Terminou
run-number = Número
run-begins = Começando
run-elsewhere = Outro processo está trabalhando nisto
run-of = { $done } de { $total }
run-report-file = relatorio
run-report-xlsx = Relatório (XLSX)
run-report-csv = Relatório (CSV)
run-refused-rows = Linhas recusadas (CSV)
run-undo = Desfazer
run-only = Mostrar
run-all = tudo
run-lines = O que foi feito a cada pessoa
run-person = Pessoa
run-next-credentials = Dar credenciais
run-next-slips = Imprimir as fichas
run-under-way = Trabalhando
run-may-leave = Você pode sair desta página e voltar: o trabalho continua.
run-stop = Parar; nada será gravado
run-failed = Não foi feito
    .hint = Nada foi gravado.
run-back = Voltar e rever
run-rolled-back = Isto não terminou bem e nada foi gravado. Basta fazer de novo.
run-undone = Isto foi desfeito: tudo está como antes, exceto o que outros mudaram depois.
run-done-import = { $n ->
    [0] Terminou bem: não havia nada a mudar.
    [one] Terminou bem: { $shown } conta foi criada ou alterada.
   *[other] Terminou bem: { $shown } contas foram criadas ou alteradas.
}
run-done-credentials = { $n ->
    [one] Terminou bem: { $shown } senha foi alterada.
   *[other] Terminou bem: { $shown } senhas foram alteradas.
}
run-done-undo = { $n ->
    [one] Terminou bem: { $shown } conta foi revista; abaixo está o resultado de cada uma.
   *[other] Terminou bem: { $shown } contas foram revistas; abaixo está o resultado de cada uma.
}
undo-title = Desfazer isto?
undo-what = { $what }, { $when }, por { $who }: cada conta criada é removida e cada mudança é revertida.
undo-left = Quem foi alterado depois, ou já entrou, fica como está e aparece na lista.
form-cancel = Cancelar

# The overview
overview-people = pessoas
overview-signed-in = já entraram
overview-waiting = com senha entregue, ainda não entraram
overview-never-reached = com senha que ninguém lhes entregou
overview-without = sem senha
overview-by-profile = Por perfil
overview-by-school = Por escola
overview-no-school = sem escola
overview-figures = Ver os números
overview-runs = O que foi feito por último
overview-start = Três passos e cada um terá suas chaves
overview-start-import = Traga as pessoas
    .hint = Uma lista do que você tiver: uma planilha, uma exportação do sistema acadêmico. Você vê o que aconteceria antes que aconteça.
overview-start-credentials = Dê usuário, e-mail e senha
    .hint = A todos de uma vez, com um padrão que você escolhe e vê primeiro nas suas próprias pessoas.
overview-start-slips = Imprima as fichas
    .hint = Uma para cada aluno, por turma, oito por página, prontas para recortar.
welcome-title = Boas-vindas

## The guide

guide-contents = Conteúdo
guide-to-contents = Ao conteúdo
