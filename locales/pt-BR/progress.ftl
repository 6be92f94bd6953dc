# O que um trabalho demorado está fazendo no momento, no console e na linha de comando.

step-reading = Lendo e verificando as linhas
step-comparing = Comparando com o diretório
step-choosing = Procurando as pessoas
step-planning = Preparando o que cada pessoa recebe
step-accounts = Gravando as contas
step-usernames = Gravando os nomes de usuário
step-addresses = Gravando os endereços de e-mail
step-passwords = Criando e lacrando as senhas
step-enrolments = Gravando quem está em cada turma
step-guardians = Ligando alunos e responsáveis
step-changes = Gravando as mudanças
step-items = Anotando o que foi feito
step-indexes = Organizando o diretório
step-slips = Preparando as fichas
step-judging = Verificando o que pode ser desfeito
step-restoring = Devolvendo o que foi mudado
step-removing = Removendo o que foi acrescentado
step-report = Gravando o relatório
step-maintaining = Fazendo o que venceu …
step-finishing = Terminando

progress-so-far = { $step }: { $done } · { $rate } por segundo
progress-of = { $step }: { $done } de { $total } · { $rate } por segundo · faltam { $left }

fault-cancelled = O trabalho foi interrompido, como alguém pediu.
    .remedy = Nada foi gravado. Você pode começá-lo de novo quando quiser.
