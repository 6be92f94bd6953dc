# O acesso, os segundos fatores e a senha pessoal.
fault-sign-in-wait = Muitas tentativas incorretas. Aguarde { $seconds ->
        [one] um segundo
       *[other] { $seconds } segundos
    }.
    .remedy = Depois tente de novo. As tentativas de outras pessoas não bloqueiam um navegador em que você já entrou antes.
fault-sign-in-wait-minutes = Muitas tentativas incorretas. Aguarde { $minutes ->
        [one] um minuto
       *[other] { $minutes } minutos
    }.
    .remedy = Depois tente de novo, ou peça uma senha nova à secretaria.
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
fault-sign-in-allow-not-yours = Você não pode permitir de novo o acesso desta pessoa.
    .remedy = Peça ao gerente que o faça.
fault-sign-in-over = O tempo para entrar acabou.
    .remedy = Digite de novo o nome de usuário e a senha.
fault-code-wrong = O código não está correto ou já foi usado.
    .remedy = Aguarde o próximo código do aplicativo e digite-o em até 30 segundos. Se o erro continuar, verifique a hora do celular.
fault-passkey-refused = A chave de acesso não foi reconhecida.
    .remedy = Tente de novo com o dispositivo em que ela foi criada.
fault-factor-none = Não há segundo fator.
    .remedy = Não é preciso fazer nada.
fault-factor-last = Sua instituição exige um segundo fator, e este é o único que você tem.
    .remedy = Adicione outro antes de remover este.
fault-factor-not-yours = Você não pode remover o segundo fator desta pessoa.
    .remedy = Peça ao gerente.
fault-factor-not-for-you = O segundo fator é só para quem administra contas de outras pessoas.
    .remedy = Entre apenas com a sua senha.
fault-password-chosen = Você já tem uma senha pessoal.
    .remedy = Altere-a em Minha conta.
fault-password-personal = A senha contém seu nome, sua escola ou outro dado conhecido sobre você.
    .remedy = Escolha três ou quatro palavras sem relação com você.
fault-password-guessable = A senha é fácil de adivinhar.
    .remedy = Use uma mais longa: três ou quatro palavras sem relação entre si. Números e símbolos não são necessários.
fault-confirm-first = Para definir senhas de outras pessoas, é preciso confirmar a sua identidade.
    .remedy = Confirme em outra aba, volte a esta página e salve de novo. O que você digitou continua aqui.
thing-factor = segundo fator

password-rules = Pelo menos { $least ->
        [one] { $least } caractere
       *[other] { $least } caracteres
    } de qualquer tipo. Algumas palavras seguidas são mais fáceis de lembrar.
first-password-title = Escolha sua senha pessoal
first-password-lead = Outras pessoas viram a senha provisória que você recebeu. Escolha uma que só você conheça para continuar.
first-password-do = Salvar senha
flash-me-first-password = Sua senha pessoal foi salva. Use-a para entrar a partir de agora.
second-title = Verificação em duas etapas
second-lead = A senha está correta. Agora confirme sua identidade com o segundo fator.
second-code = Código
    .hint = Os seis dígitos do seu aplicativo autenticador ou um dos seus códigos de recuperação.
    .recovery = Um dos seus códigos de recuperação, se você não puder usar a chave de acesso.
second-do = Verificar código
second-again = Entrar com outra conta
passkey-use = Usar chave de acesso
passkey-failed = A chave de acesso falhou ou o uso foi cancelado. Tente de novo.
confirm-title = Confirme sua identidade
confirm-lead = A próxima página mostra senhas ou altera dados de acesso. Digite sua senha para continuar.
confirm-password = Sua senha
confirm-do = Confirmar
confirm-other-tab = Confirmar identidade (abre outra aba)
confirmed-title = Identidade confirmada
confirmed-back = Feche esta aba, volte à anterior e salve de novo. O que você digitou continua lá.
factors-title = Segundo fator
factors-lead = Com um segundo fator, quem descobrir sua senha não consegue entrar na sua conta.
factors-forced = Sua instituição exige um segundo fator de quem administra contas. Adicione um para continuar.
factors-have = Seus segundos fatores
factors-none = Ainda não há nenhum.
factors-since = desde { $when }
factors-used = último uso em { $when }
factors-remove = Remover
factors-remove-of = Remover: { $factor }
factors-add-totp = Adicionar aplicativo autenticador
factors-add-passkey = Adicionar chave de acesso
factors-codes = Códigos de recuperação
    .hint = Cada código permite entrar uma vez, se você não puder usar o aplicativo nem a chave de acesso.
factors-codes-left = { $n ->
        [0] Não resta nenhum código.
        [one] Resta um código.
       *[other] Restam { $n } códigos.
    }
factors-codes-new = Criar códigos novos
factor-totp = Aplicativo autenticador
factor-passkey = Chave de acesso
flash-factor-added = O segundo fator foi adicionado.
flash-factor-removed = O segundo fator foi removido.
flash-factors-reset = O segundo fator foi removido. A pessoa entra só com a senha e pode adicionar outro.
totp-lead = Leia o código QR com um aplicativo autenticador no celular. Depois digite o código que ele mostra.
totp-qr = Código QR para o aplicativo autenticador
totp-by-hand = Ou digite esta chave no aplicativo:
totp-code = Código
    .hint = Os seis dígitos que o aplicativo mostra agora.
totp-do = Adicionar aplicativo
passkey-lead = A chave de acesso fica no celular, no computador ou em uma chave de segurança. Ela é liberada com a impressão digital, o rosto ou um PIN.
passkey-none = Este navegador não aceita chaves de acesso ou não executa scripts. Use um aplicativo autenticador.
passkey-name = Nome da chave
    .hint = Para reconhecê-la depois. Exemplos: meu celular, chave azul.
passkey-do = Criar chave de acesso
codes-lead = Guarde estes códigos onde possa encontrá-los sem o celular: em papel ou em um gerenciador de senhas.
codes-once = Eles são mostrados só desta vez. Os códigos anteriores não são mais válidos.
codes-file = Salvar como arquivo
codes-done = Já guardei os códigos
me-factors = { $n ->
        [0] Você ainda não tem nenhum.
        [one] Você tem um.
       *[other] Você tem { $n }.
    }
me-factors-do = Gerenciar segundo fator
people-factor-reset = Remover o segundo fator
    .hint = Para quem perdeu o celular ou a chave. A pessoa passa a entrar só com a senha e pode adicionar outro; as sessões dela são encerradas.

settings-forced = Quem deve escolher uma senha pessoal
    .hint = Ao entrar com a senha provisória, a pessoa precisa escolher uma senha pessoal para continuar.
settings-second-factor = Segundo fator
settings-second-factor-do = Obrigatório para quem administra contas
    .hint = O gerente, os administradores e os supervisores o configuram no próximo acesso. Se não for obrigatório, é opcional.

audit-sign-in-slowed = bloqueio por muitas tentativas incorretas de entrar
people-blocked-title = Acesso
people-blocked = O acesso em dispositivos novos está bloqueado: houve 100 tentativas erradas seguidas.
    .hint = Nos dispositivos que já usou, a pessoa ainda pode entrar. Se você sabe de quem foram as tentativas, permita o acesso de novo; se não, dê uma senha nova, que também o permite.
people-allow = Permitir o acesso de novo
flash-sign-in-allowed = Dispositivos novos podem entrar de novo nesta conta.
audit-sign-in-blocked = bloqueou o acesso em dispositivos novos após 100 tentativas erradas seguidas
audit-sign-in-allow = permitiu de novo o acesso em dispositivos novos
audit-credentials-bind = vinculou as senhas guardadas às suas contas
audit-field-bound = as senhas estão vinculadas às suas contas
audit-factor-add = adicionou um segundo fator
audit-factor-remove = removeu um segundo fator
audit-factor-reset = removeu o segundo fator de outra pessoa
audit-factor-codes = criou códigos de recuperação novos
audit-factor-code-used = entrou com um código de recuperação
audit-field-factors = segundos fatores
audit-field-forced_change = troca obrigatória da senha provisória
audit-field-second_factor_required = segundo fator obrigatório
audit-field-kind = tipo

cli-sign-in-allowed = { $name } pode entrar de novo em dispositivos novos.

cli-factors-reset = O segundo fator de { $name } foi removido.

settings-tell = Avisos por e-mail
settings-tell-do = Avisar a pessoa por e-mail quando alguém cria uma conta ou define uma senha para ela
    .hint = A mensagem não contém a senha. Vale para ações feitas manualmente ou com pessoas selecionadas em uma lista. Importações e gerações de senhas não enviam avisos: depois delas, envie os dados de acesso.
audit-field-verify_people = mensagens com link de confirmação de recebimento
audit-field-directory_students = alunos veem a lista de funcionários
audit-field-directory_guardians = famílias veem a lista de funcionários
audit-field-tell_people = avisos por e-mail
