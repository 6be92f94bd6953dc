# O que um processo demorado está fazendo no momento, no console e na linha de comando.

step-reading = Lendo e verificando as linhas
step-comparing = Comparando com o cadastro
step-choosing = Selecionando as pessoas
step-planning = Preparando as alterações
step-accounts = Gravando as contas
step-usernames = Gravando os nomes de usuário
step-addresses = Gravando os e-mails
step-passwords = Criando e criptografando as senhas
step-enrolments = Gravando as pessoas de cada turma
step-guardians = Associando alunos e responsáveis
step-changes = Gravando as alterações
step-items = Gravando o resultado por pessoa
step-indexes = Atualizando o cadastro
step-slips = Preparando as fichas
step-judging = Verificando o que pode ser desfeito
step-restoring = Restaurando os valores anteriores
step-removing = Removendo o que foi adicionado
step-report = Gravando o relatório
step-maintaining = Encerrando prazos vencidos …
step-finishing = Terminando

progress-so-far = { $step }: { $done } · { $rate } por segundo
progress-of = { $step }: { $done } de { $total } · { $rate } por segundo · tempo restante: { $left }

fault-cancelled = O processo foi cancelado. Nada foi gravado.
    .remedy = Você pode iniciá-lo de novo quando quiser.
