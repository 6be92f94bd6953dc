# O acesso, os segundos fatores e a senha própria.
fault-sign-in-wait = Houve tentativas erradas demais. Espere { $seconds ->
        [one] um segundo
       *[other] { $seconds } segundos
    }.
    .remedy = Depois tente outra vez. Um navegador em que você já entrou antes não é detido pelas tentativas dos outros.
fault-sign-in-wait-minutes = Houve tentativas erradas demais. Espere { $minutes ->
        [one] um minuto
       *[other] { $minutes } minutos
    }.
    .remedy = Depois tente outra vez. Quem cuida da sua conta pode dar a você uma senha nova.
fault-sign-in-blocked = Houve tentativas erradas demais seguidas com este usuário.
    .remedy = Entre em um dispositivo que você já usou, ou peça à sua escola que permita de novo ou que dê uma senha nova. Se várias escolas entram aqui, escolha a sua.
fault-sign-in-refused-school = O usuário ou a senha não estão corretos, ou falta escolher a sua escola.
    .remedy = Confira os dois e escolha a sua escola. Se você não sabe a sua senha, peça-a na escola.
fault-sign-in-school-unknown = Não há nenhuma escola com o nome ou código “{ $value }”.
    .remedy = Escolha-a na lista, ou escreva o nome como está na sua ficha.
fault-sign-in-school-several = Várias escolas se chamam “{ $value }”: { $schools }.
    .remedy = Escreva o nome junto com o que está entre parênteses.
fault-sign-in-not-blocked = Dispositivos novos não estão bloqueados para esta pessoa.
    .remedy = Nada precisa ser feito.
fault-sign-in-allow-not-yours = Você não pode permitir de novo a entrada desta pessoa.
    .remedy = Peça ao gerente que o faça.
fault-sign-in-over = O acesso demorou demais.
    .remedy = Comece de novo com seu nome e sua senha.
fault-code-wrong = Esse não é o código de agora, ou já foi usado.
    .remedy = Espere o próximo no aplicativo e digite-o em meio minuto. Se nunca coincide, talvez o relógio do aparelho esteja errado.
fault-passkey-refused = A chave de acesso não combina.
    .remedy = Tente outra vez, com o aparelho em que foi criada.
fault-factor-none = Não há segundo fator.
    .remedy = Não é preciso fazer nada.
fault-factor-last = Sua organização exige um segundo fator, e este é o seu último.
    .remedy = Adicione outro primeiro.
fault-factor-not-yours = Você não pode remover o segundo fator desta pessoa.
    .remedy = Peça a quem gerencia a organização.
fault-factor-not-for-you = O segundo fator é para quem cuida de contas de outros.
    .remedy = Sua senha basta.
fault-password-chosen = Você já escolheu uma senha própria.
    .remedy = Altere-a em Minha conta.
fault-password-personal = A senha é feita do seu nome, da sua escola ou de outra coisa que os outros sabem de você.
    .remedy = Escolha palavras que não tenham a ver com você: três ou quatro são fáceis de lembrar.
fault-password-guessable = A senha está entre as primeiras que alguém adivinharia.
    .remedy = Faça-a mais longa: três ou quatro palavras que não combinem. Não são necessários números nem sinais.
fault-confirm-first = De quem define senhas de outras pessoas pedimos de vez em quando a própria.
    .remedy = Informe a sua em outra aba e volte aqui: o que você digitou espera. Depois salve de novo.
thing-factor = segundo fator

password-rules = Pelo menos { $least } caracteres de qualquer tipo; algumas palavras seguidas são mais fáceis de lembrar.
first-password-title = Escolha sua própria senha
first-password-lead = A senha que você recebeu foi vista por outras pessoas. Escolha uma que só você conheça; depois pode continuar.
first-password-do = Usar esta senha
flash-me-first-password = A partir de agora você entra com sua própria senha.
second-title = Mais um passo
second-lead = A senha está certa. Agora mostre que é você.
second-code = Código
    .hint = Os seis dígitos que o seu aplicativo autenticador mostra agora, ou um dos seus códigos de recuperação.
    .recovery = Um dos seus códigos de recuperação, se a chave de acesso não estiver à mão.
second-do = Continuar
second-again = Entrar com outro nome
passkey-use = Usar uma chave de acesso
passkey-failed = Não funcionou ou foi cancelado. Tente outra vez.
confirm-title = Ainda é você?
confirm-lead = O que vem a seguir mostra senhas ou muda como se entra; por isso pedimos sua senha outra vez. Depois você continua de onde estava.
confirm-password = Sua senha
confirm-do = Continuar
confirm-other-tab = Informar minha senha (abre outra aba)
confirmed-title = Obrigado, é você
confirmed-back = Feche esta aba e volte à anterior. O que você digitou continua lá: salve de novo.
factors-title = Segundo fator
factors-lead = Com um segundo fator, quem descobrir sua senha ainda não pode entrar.
factors-forced = Sua organização pede um segundo fator a quem cuida de contas. Adicione um para continuar.
factors-have = O que você tem
factors-none = Ainda nenhum.
factors-since = desde { $when }
factors-used = usado pela última vez em { $when }
factors-remove = Remover
factors-remove-of = Remover: { $factor }
factors-add-totp = Adicionar um aplicativo autenticador
factors-add-passkey = Adicionar uma chave de acesso
factors-codes = Códigos de recuperação
    .hint = Cada um permite entrar uma vez quando você não tem à mão nem o aplicativo nem a chave de acesso.
factors-codes-left = { $n ->
        [0] Não resta nenhum.
        [one] Resta um.
       *[other] Restam { $n }.
    }
factors-codes-new = Criar códigos novos
factor-totp = Aplicativo autenticador
factor-passkey = Chave de acesso
flash-factor-added = O segundo fator foi adicionado.
flash-factor-removed = O segundo fator foi removido.
flash-factors-reset = O segundo fator foi removido; a pessoa entra só com a senha e pode adicionar um novo.
totp-lead = Leia o código com um aplicativo autenticador no telefone; depois digite o que ele mostra.
totp-qr = Código QR para o aplicativo autenticador
totp-by-hand = Ou digite esta chave no aplicativo:
totp-code = Código
    .hint = Os seis dígitos que o aplicativo mostra agora.
totp-do = Adicionar o aplicativo
passkey-lead = A chave de acesso fica no telefone, no computador ou numa chave de segurança, e abre com a digital, o rosto ou um PIN.
passkey-none = Este navegador não tem chaves de acesso, ou os scripts estão desativados. Use um aplicativo autenticador.
passkey-name = O nome dela
    .hint = Para reconhecê-la: meu telefone, a chave azul.
passkey-do = Criar a chave de acesso
codes-lead = Guarde-os onde os encontre sem o telefone: em papel ou num gerenciador de senhas.
codes-once = São mostrados só desta vez. Os anteriores, se havia, não valem mais.
codes-file = Salvar como arquivo
codes-done = Já os guardei
me-factors = { $n ->
        [0] Você ainda não tem nenhum.
        [one] Você tem um.
       *[other] Você tem { $n }.
    }
me-factors-do = Cuidar dele
people-factor-reset = Remover o segundo fator
    .hint = Se perdeu o telefone ou a chave: depois entra só com a senha e adiciona um novo. As sessões terminam.

settings-forced = Quem deve escolher uma senha própria
    .hint = Depois de entrar com a senha inicial, nada mais responde até escolherem uma.
settings-second-factor = Segundo fator
settings-second-factor-do = Obrigatório para quem cuida de contas
    .hint = Gestores, administradores e supervisores o configuram no próximo acesso. Sem isto, é oferecido.

audit-sign-in-slowed = deteve tentativas erradas demais de entrar
people-blocked-title = Entrada
people-blocked = A entrada em dispositivos novos está bloqueada: houve 100 tentativas erradas seguidas.
    .hint = Nos dispositivos que já usou, a pessoa ainda pode entrar. Se você sabe de quem foram as tentativas, permita a entrada de novo; se não, dê uma senha nova, que também a permite.
people-allow = Permitir a entrada de novo
flash-sign-in-allowed = Dispositivos novos podem entrar de novo nesta conta.
audit-sign-in-blocked = bloqueou a entrada em dispositivos novos após 100 tentativas erradas seguidas
audit-sign-in-allow = permitiu de novo a entrada em dispositivos novos
audit-credentials-bind = vinculou as senhas guardadas às suas contas
audit-field-bound = as senhas estão vinculadas às suas contas
audit-factor-add = adicionou um segundo fator
audit-factor-remove = removeu um segundo fator
audit-factor-reset = retirou o segundo fator de outra pessoa
audit-factor-codes = criou códigos de recuperação novos
audit-factor-code-used = entrou com um código de recuperação
audit-field-factors = segundos fatores
audit-field-forced_change = a senha inicial deve ser trocada
audit-field-second_factor_required = segundo fator obrigatório
audit-field-kind = tipo

cli-sign-in-allowed = { $name } pode entrar de novo em dispositivos novos.
cli-factors-reset = O segundo fator de { $name } foi removido.

settings-tell = Avisar as pessoas
settings-tell-do = Avisar as pessoas por e-mail quando alguém cria uma conta ou define uma senha para elas
    .hint = A mensagem não leva a senha. Vale para o que se faz à mão e para quem é escolhido em uma lista; importações e gerações não avisam ninguém: a essas pessoas envie os dados de acesso.
audit-field-verify_people = as mensagens levam um link para confirmar que chegaram
audit-field-directory_students = os alunos veem a lista de funcionários
audit-field-directory_guardians = as famílias veem a lista de funcionários
audit-field-tell_people = as pessoas são avisadas
