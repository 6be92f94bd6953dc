# The console.

# The shell
shell-skip = Ir para o conteúdo
shell-menu = Menu
shell-language = Idioma
shell-theme = Tema
shell-apply = Aplicar
shell-sign-out = Sair
shell-help = Ajuda
shell-new-tab = (abre em outra aba)
theme-auto = Padrão do dispositivo
theme-light = Claro
theme-dark = Escuro
menu-overview = Visão geral
form-look-again = Há campos a corrigir: veja abaixo.

# Errors as pages
failure-403 = Você não tem acesso a esta página
failure-404 = Página não encontrada
failure-409 = Não foi possível concluir a ação
failure-413 = Arquivo ou formulário grande demais
failure-422 = Dados inválidos
failure-500 = Erro interno
failure-503 = Há outro processo em andamento
failure-id = Informe este número ao administrador do servidor para encontrar a causa no log:
failure-home = Ir para a visão geral

# Signing in
sign-in-title = Entrar
sign-in-identifier = Nome de usuário ou e-mail
sign-in-password = Senha
sign-in-school = Escola
    .hint = O nome ou o código dela. Este navegador lembra a escolha.
sign-in-do = Entrar

# Setting up
set-up-title = Configuração inicial
set-up-lead = Responda a algumas perguntas e depois importe as pessoas. Tudo pode ser alterado mais tarde, exceto o seu e-mail.
set-up-school = Sua escola ou rede
set-up-organization = Nome
    .hint = Como deve aparecer nos impressos.
set-up-locale = Idioma
    .hint = Dos impressos e das mensagens. Cada pessoa pode escolher outro para a tela.
set-up-usernames = Nomes de usuário
set-up-policy-school = Únicos em cada escola
    .hint = Letras, dígitos, ponto, hífen e sublinhado. Duas escolas podem ter, cada uma, a sua “ana.garcia”.
set-up-policy-global = Únicos em todo o servidor
    .hint = Até 64 caracteres, com espaços; maiúsculas e minúsculas são diferentes. Para serviços que exigem isso, como o Blackboard Collaborate.
set-up-manager = Sua conta de gerente
    .hint = Só pode haver um gerente. Você pode transferir essa função depois.
set-up-email = Seu e-mail
set-up-password = Sua senha
    .hint = Pelo menos 12 caracteres. Uma frase curta é mais fácil de lembrar.
set-up-password-repeated = Repita a senha
set-up-do = Concluir configuração

# Runs
menu-runs = Processos e relatórios
runs-lead = Importações, gerações de senhas e outras ações com muitas pessoas: quem fez, o resultado e como desfazer.
runs-none = Ainda não há processos
    .hint = Importe as pessoas primeiro. Cada processo aparece aqui e pode ser desfeito.
runs-import = Importar arquivo
runs-older = Mais antigos
pager-label = Páginas
pager-first = Mais recentes
pager-next = Próxima
run-what = Processo
run-file = Arquivo
run-when = Data
run-who = Feito por
who-operator = linha de comando
who-program = Llavero (automático)
run-state = Situação
run-finished = Término
run-number = Número
run-begins = Iniciando
run-elsewhere = Em andamento em outro servidor. Esta página mostra o resultado quando o processo terminar.
run-of = { $done } de { $total }
run-report-file = relatorio
run-report-xlsx = Relatório (XLSX)
run-report-csv = Relatório (CSV)
run-refused-rows = Linhas recusadas (CSV)
run-undo = Desfazer processo
run-only = Mostrar
run-all = Todos
run-lines = Resultado por pessoa
run-person = Pessoa
run-next-credentials = Gerar usuários e senhas
run-next-slips = Imprimir fichas
run-under-way = Processo em andamento
run-may-leave = Você pode sair desta página: o processo continua.
run-stop = Parar sem gravar nada
flash-run-stop = Parada solicitada. O processo vai parar em alguns segundos e nada será gravado.
run-failed = O processo falhou
    .hint = Nada foi gravado.
run-back = Voltar à revisão
run-rolled-back = O processo falhou e nada foi gravado. Você pode repeti-lo.
run-undone = O processo foi desfeito. Tudo voltou a ser como antes, exceto o que foi alterado depois por outras pessoas.
run-done-import = { $n ->
    [0] Concluído: não havia nada a alterar.
    [one] Concluído: { $shown } conta foi criada ou alterada.
   *[other] Concluído: { $shown } contas foram criadas ou alteradas.
}
run-done-credentials = { $n ->
    [0] Concluído: nenhuma senha foi alterada.
    [one] Concluído: { $shown } senha foi alterada.
   *[other] Concluído: { $shown } senhas foram alteradas.
}
run-done-undo = { $n ->
    [0] Concluído: nenhuma conta foi verificada.
    [one] Concluído: { $shown } conta foi verificada; veja o resultado abaixo.
   *[other] Concluído: { $shown } contas foram verificadas; veja o resultado de cada uma abaixo.
}
undo-title = Desfazer o processo
undo-what = { $what }, { $when }, por { $who }. As contas criadas serão removidas e as alterações serão revertidas.
undo-left = As contas alteradas depois e as de quem já entrou ficam como estão e aparecem no relatório.
form-cancel = Cancelar

# The overview
overview-people = pessoas
overview-signed-in = já entraram
overview-waiting = receberam a senha e ainda não entraram
overview-never-reached = têm senha que ainda não foi entregue
overview-without = sem senha
overview-by-profile = Por tipo de usuário
overview-by-school = Por escola
overview-no-school = sem escola
overview-figures = Ver os números
overview-runs = Processos recentes
overview-start = Comece em três passos
overview-start-import = Importe as pessoas
    .hint = Use uma planilha ou uma exportação do sistema acadêmico. Você vê as alterações antes de gravar.
overview-start-credentials = Gere usuários, e-mails e senhas
    .hint = Para todas as pessoas de uma vez, com um padrão que você escolhe e testa com as pessoas da sua escola.
overview-start-slips = Imprima as fichas
    .hint = Uma para cada aluno, por turma, oito por página, prontas para recortar.
welcome-title = Boas-vindas

## The guide

guide-contents = Índice
guide-to-contents = Voltar ao índice
