# Sign-in details by e-mail: the letter, the page, the command.

# The letter
mail-subject = Seus dados de acesso a { $organization }
mail-greeting = Olá, { $name }:
mail-lead = { $organization } criou uma conta para você. Use estes dados para entrar:
mail-address = Endereço
mail-username = Usuário
mail-password = Senha
mail-step-open = Abra o endereço.
mail-step-type = Digite o usuário e a senha exatamente como aparecem aqui.
mail-step-own = Escolha sua senha pessoal e apague esta mensagem.
mail-confirm = Para confirmar que recebeu esta mensagem, abra este link e clique no botão. O link só funciona uma vez, por { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }.
mail-care = Ninguém da escola vai pedir a sua senha.

# The page
messages-title = Enviar dados de acesso
messages-lead = Cada pessoa recebe a mensagem no e-mail de contato ou, se não houver, no e-mail da conta.
messages-count = { $n ->
    [0] Nenhuma pessoa receberá a mensagem.
    [one] Uma pessoa receberá a mensagem.
   *[other] { $shown } pessoas receberão a mensagem.
}
messages-none = Nenhuma pessoa pode receber a mensagem
    .hint = Veja o motivo abaixo.
messages-not-set-up = O servidor de e-mail ainda não foi configurado. O administrador do servidor o define em [mail], no llavero.toml.
messages-send = Enviar mensagens
    .hint = Cada mensagem contém uma senha, e o envio fica na auditoria. Se o servidor não aceitar uma mensagem agora, ela é enviada de novo mais tarde.
messages-no-address = As mensagens não indicam onde entrar. Defina o endereço de acesso nas configurações.
messages-skipped = Não recebem a mensagem
messages-sample = Exemplo de mensagem
    .hint = A senha está oculta aqui e aparece na mensagem enviada.
messages-to = Para
messages-subject = Assunto
messages-choose = Selecione as pessoas
    .hint = Selecione pessoas na lista ou use os filtros.
messages-fates = Situação das mensagens
    .hint = Clique em um número para ver as pessoas.
messages-run = Processo
messages-state = Situação
messages-why = Motivo
messages-card = Mensagens
messages-card-none = Nenhuma mensagem foi enviada.
messages-card-send = Enviar dados de acesso
messages-card-again = Enviar de novo
message-state-queued = na fila
message-state-sent = enviada
message-state-opened = recebimento confirmado
message-state-failed = falhou
message-state-dropped = não enviada
message-reason-refused = O servidor de e-mail recusou o endereço.
message-reason-busy = O servidor de e-mail não aceitou a mensagem; haverá uma nova tentativa.
message-reason-unreachable = O servidor de e-mail não responde; haverá uma nova tentativa.
message-reason-sign-in = O servidor de e-mail recusou o acesso do Llavero; haverá uma nova tentativa.
left-out-no-address = Não tem um e-mail válido
left-out-password-changed = A senha foi alterada depois
status-messages = envio de dados de acesso
outcome-queued = mensagem na fila
step-queueing = Colocando as mensagens na fila
run-done-messages = { $n ->
    [0] Concluído: nenhuma mensagem foi colocada na fila de envio.
    [one] Concluído: uma mensagem está na fila de envio.
   *[other] Concluído: { $shown } mensagens estão na fila de envio.
}
run-next-messages = Ver situação das mensagens

# The command
cli-messages-question = Enviar as mensagens?
cli-messages-left-out = { $n ->
    [one] { $n } pessoa não recebe a mensagem: { $reason }.
   *[other] { $n } pessoas não recebem a mensagem: { $reason }.
}
cli-messages-sent = { $n ->
    [0] Nenhuma mensagem foi enviada.
    [one] Uma mensagem foi enviada.
   *[other] { $shown } mensagens foram enviadas.
}
cli-messages-waiting = { $n ->
    [one] { $shown } mensagem continua na fila: o servidor não a aceitou agora.
   *[other] { $shown } mensagens continuam na fila: o servidor não as aceitou agora.
}
cli-messages-failed = { $n ->
    [one] { $shown } mensagem falhou; o motivo está na página da pessoa.
   *[other] { $shown } mensagens falharam; o motivo está na página de cada pessoa.
}
cli-messages-dropped = { $n ->
    [one] { $shown } mensagem não foi enviada, porque a senha foi alterada depois.
   *[other] { $shown } mensagens não foram enviadas, porque as senhas foram alteradas depois.
}

# What stops it
fault-mail-not-set-up = O servidor de e-mail não foi configurado.
    .remedy = Defina host e from em [mail], no llavero.toml.
fault-mail-setting = A configuração { $setting } de [mail] não é válida.
    .remedy = Corrija-a no llavero.toml.
fault-mail-password-file = O arquivo { $file }, com a senha do servidor de e-mail, não pode ser lido.
    .remedy = Verifique o caminho e se o Llavero tem permissão de leitura.
fault-message-none = A mensagem não pode ser enviada: { $reason ->
        [no-address] não há um e-mail válido
        [own-password] a pessoa tem uma senha pessoal
        [expired] o prazo para mostrar a senha provisória acabou
        [inactive] a conta está inativa
        [no-password] ainda não há senha
        [external] a pessoa entra por outro serviço
       *[other] você não tem acesso a esta conta
    }.
    .remedy = Corrija isso primeiro, por exemplo com uma senha nova.

# Notícias de uma conta, sem a senha
mail-told-account-subject = Sua conta em { $organization }
mail-told-password-subject = Sua senha em { $organization } foi alterada
mail-told-account = { $organization } criou uma conta para você.
mail-told-password = Um administrador de { $organization } definiu uma senha nova para você. A senha anterior não funciona mais.
mail-told-no-password = Esta mensagem não contém a senha: a escola a entrega a você.
mail-told-unexpected = Se você não esperava esta mensagem, avise a escola.
message-news-account = Aviso de conta criada
message-news-password = Aviso de senha alterada
audit-messages-tell-account = aviso por e-mail: conta criada
audit-messages-tell-password = aviso por e-mail: senha alterada
bulk-tells = Quem tem e-mail recebe um aviso de que a senha foi alterada. O aviso não contém a senha: entregue-a você.
new-told = A pessoa recebe por e-mail um aviso da nova conta. O aviso não contém a senha: entregue-a você.

# The page of the link
verify-title = Confirmar recebimento
verify-lead = { $organization } enviou a você uma mensagem com os seus dados de acesso. Confirme que você a recebeu.
verify-do = Confirmar recebimento
    .hint = Se você não esperava essa mensagem, feche esta página e avise a escola.
verify-done = Recebimento confirmado
    .hint = Agora entre com o usuário e a senha da mensagem.
verify-used = Este link já foi usado
    .hint = Se foi você que o usou, já pode entrar. Se não foi, avise a escola.
verify-gone = Este link não é mais válido
    .hint = O prazo acabou, seu e-mail foi alterado ou o link está incompleto. Peça à escola que envie a mensagem de novo.
