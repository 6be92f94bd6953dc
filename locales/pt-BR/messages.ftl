# Sign-in details by e-mail: the letter, the page, the command.

# The letter
mail-subject = Seus dados de acesso a { $organization }
mail-greeting = Olá, { $name }:
mail-lead = { $organization } criou uma conta para você. Com estes dados você entra:
mail-address = Endereço
mail-username = Usuário
mail-password = Senha
mail-step-open = Abra o endereço.
mail-step-type = Digite o usuário e a senha exatamente como estão aqui.
mail-step-own = Escolha uma senha própria e apague esta mensagem.
mail-confirm = Confirme que esta mensagem chegou a você: abra este link e aperte o botão. Vale uma vez, durante { $days } dias.
mail-care = Ninguém da instituição pedirá a sua senha.

# The page
messages-title = Enviar dados de acesso
messages-lead = Por e-mail, para o endereço de contato de cada pessoa ou, se não houver, para o da conta.
messages-count = { $n ->
    [one] Uma pessoa recebe uma mensagem.
   *[other] { $shown } pessoas recebem uma mensagem.
}
messages-none = Ninguém pode receber uma mensagem.
    .hint = Abaixo se diz por quê.
messages-not-set-up = Ainda não há servidor de e-mail. Quem cuida da máquina o indica em [mail] de llavero.toml.
messages-send = Enviar
    .hint = Cada mensagem leva uma senha; fica registrado que foi enviada. O que o servidor não aceitar agora é tentado de novo.
messages-no-address = As mensagens não dizem onde entrar: indique o endereço de acesso nas configurações.
messages-skipped = Quem não recebe
messages-sample = Uma das mensagens
    .hint = A senha não é mostrada aqui; a mensagem a leva.
messages-to = Para
messages-subject = Assunto
messages-choose = Escolha quem os recebe
    .hint = Selecione pessoas na lista ou filtre-a.
messages-fates = O que aconteceu com as mensagens
    .hint = Escolha um número para ver de quem são.
messages-run = A execução
messages-state = Estado
messages-why = Por quê
messages-card = Mensagens
messages-card-none = Não foram enviados dados de acesso por e-mail.
messages-card-send = Enviar os dados de acesso por e-mail
messages-card-again = Enviar de novo
message-state-queued = em espera
message-state-sent = enviada
message-state-opened = lida e confirmada
message-state-failed = falhou
message-state-dropped = não enviada
message-reason-refused = O servidor de e-mail recusou o endereço.
message-reason-busy = O servidor de e-mail não pôde aceitá-la; tenta-se de novo.
message-reason-unreachable = Não se consegue chegar ao servidor de e-mail; tenta-se de novo.
message-reason-sign-in = O servidor de e-mail não nos deixa entrar; tenta-se de novo.
left-out-no-address = Não tem um endereço de e-mail válido
left-out-password-changed = Já tem outra senha
status-messages = dados de acesso por e-mail
outcome-queued = mensagem na fila
step-queueing = Colocando as mensagens na fila
run-done-messages = { $n ->
    [one] Terminou bem: uma mensagem está a caminho.
   *[other] Terminou bem: { $shown } mensagens estão a caminho.
}
run-next-messages = Ver o que aconteceu com cada uma

# The command
cli-messages-question = Enviar agora?
cli-messages-left-out = { $n } não recebem: { $reason }.
cli-messages-sent = { $n ->
    [one] Uma mensagem foi enviada.
   *[other] { $shown } mensagens foram enviadas.
}
cli-messages-waiting = { $n ->
    [one] Uma espera: o servidor não pôde aceitá-la agora.
   *[other] { $shown } esperam: o servidor não pôde aceitá-las agora.
}
cli-messages-failed = { $n ->
    [one] Uma falhou: a página da pessoa diz por quê.
   *[other] { $shown } falharam: a página de cada pessoa diz por quê.
}
cli-messages-dropped = { $n ->
    [one] Uma não foi enviada: a senha já é outra.
   *[other] { $shown } não foram enviadas: as senhas já são outras.
}

# What stops it
fault-mail-not-set-up = Não há servidor de e-mail.
    .remedy = Indique-o em llavero.toml: [mail] host e from.
fault-mail-setting = A configuração { $setting } de [mail] não está certa.
    .remedy = Corrija-a em llavero.toml.
fault-mail-password-file = O arquivo { $file } com a senha do servidor de e-mail não pode ser lido.
    .remedy = Verifique o caminho e se o serviço pode lê-lo.
fault-message-none = Não se pode enviar uma mensagem: { $reason ->
        [no-address] não há um endereço válido
        [own-password] o dono escolheu a senha
        [expired] a senha inicial é antiga demais
        [inactive] a conta está inativa
        [no-password] ainda não há senha
        [external] a pessoa entra por outro serviço
       *[other] o seu papel não alcança esta conta
    }.
    .remedy = Corrija isso primeiro, por exemplo com uma nova senha.

# Notícias de uma conta, sem a senha
mail-told-account-subject = Você tem uma conta em { $organization }
mail-told-password-subject = Sua senha em { $organization } mudou
mail-told-account = { $organization } criou uma conta para você.
mail-told-password = Alguém que cuida das contas de { $organization } definiu uma senha nova para você. A que você tinha não abre mais sua conta.
mail-told-no-password = A senha não vai nesta mensagem: a escola a entrega.
mail-told-unexpected = Se você não esperava isto, avise a escola.
message-news-account = Que há uma conta
message-news-password = Que a senha mudou
audit-messages-tell-account = foi avisado por e-mail que há uma conta
audit-messages-tell-password = foi avisado por e-mail que a senha mudou
bulk-tells = Quem tem e-mail é avisado de que a senha mudou. A senha não vai na mensagem: entregue-a você.
new-told = A pessoa é avisada por e-mail de que tem uma conta, sem a senha: a senha entregue você.

# The page of the link
verify-title = Confirmar que a mensagem chegou
verify-lead = { $organization } enviou uma mensagem com os seus dados de acesso. Confirme que ela chegou a você.
verify-do = Sim, chegou
    .hint = Se você não esperava essa mensagem, feche esta página e avise a instituição.
verify-done = Obrigado, está confirmado
    .hint = Agora você pode entrar com o usuário e a senha da mensagem.
verify-used = Este link já foi usado
    .hint = Se foi você, está tudo bem e você pode entrar. Se não, avise a instituição.
verify-gone = Este link já não vale
    .hint = Passaram dias demais, ele foi para outro endereço de e-mail ou não está completo. Peça à instituição que envie a mensagem de novo.
