# Funções, administradores e supervisores, a transferência da função de gerente, funções delegadas.

menu-staff = Administradores
menu-roles = Funções

# Permissões, como as funções as têm
permission-view-people = Ver pessoas
    .hint = Buscar no cadastro e ver pessoas, turmas e a visão geral.
permission-import-people = Importar pessoas
    .hint = Adicionar e atualizar pessoas com um arquivo, e desfazer importações.
permission-generate-credentials = Gerar usuários e senhas
    .hint = Criar nomes de usuário, e-mails e senhas para muitas pessoas de uma vez.
permission-reveal-passwords = Mostrar e imprimir senhas provisórias
    .hint = Vê-las na tela e imprimir fichas de acesso. As senhas pessoais ninguém pode ver.
permission-create-accounts = Criar contas manualmente
    .hint = Adicionar uma pessoa sem arquivo.
permission-edit-accounts = Editar contas
    .hint = Nomes, nome de usuário, e-mail, escola, departamento e outros dados.
permission-set-passwords = Definir senhas
    .hint = Definir uma senha nova para quem esqueceu a sua.
permission-assign-roles = Atribuir funções
    .hint = Só funções abaixo da própria e com permissões que se tem.
permission-deactivate-accounts = Desativar contas
    .hint = A pessoa não pode mais entrar. Nada é excluído.
permission-reactivate-accounts = Reativar contas
    .hint = Só o gerente.
permission-send-messages = Enviar dados de acesso
    .hint = Enviar por e-mail os dados para entrar.
permission-manage-roles = Administrar funções
    .hint = Adicionar, alterar e remover funções abaixo da própria.
permission-lend-roles = Delegar funções até uma data
    .hint = Funções abaixo da própria, por exemplo durante férias.
permission-manage-keys = Administrar chaves da API
    .hint = Permitir o acesso de outros sistemas.
permission-view-audit = Ver o registro de auditoria
    .hint = O que cada pessoa fez e quando.
permission-manage-organization = Alterar configurações
    .hint = Escolas, nomes de usuário, senhas, logotipo e outras.

rank-3 = Gerente
    .hint = Administra todas as contas. Só há um.
rank-2 = Administrador
    .hint = Administra usuários e os seus próprios supervisores.
rank-1 = Supervisor
    .hint = Responde a um administrador e administra usuários conforme as permissões da função.
rank-0 = Usuário
    .hint = Não administra contas de outras pessoas: alunos, professores, responsáveis e administrativos.
reach-organization = Todas as pessoas
    .hint = Todas as pessoas da instituição.
reach-assigned = Usuários e os próprios supervisores
    .hint = Em todas as escolas. Dos supervisores, só os seus.
reach-schools = Usuários das escolas onde trabalha
    .hint = Da própria escola e das outras que foram atribuídas à pessoa.

roles-lead = O que cada função permite. Cada pessoa tem uma função, e as alterações valem na hora para todas as pessoas que a têm.
roles-add = Adicionar função
    .hint = Defina o nome, o nível, a abrangência e as permissões.
roles-name = Nome
roles-rank = Nível
    .hint = Quem tem a função só administra contas de nível mais baixo.
roles-rank-fast = O nível não pode ser alterado se alguém tem a função, nem nas funções criadas com a instituição.
roles-reach = Abrangência
roles-allows = Permissões
    .hint = Toda permissão sobre pessoas inclui vê-las. O que não for marcado não aparece para quem tem a função.
roles-allows-nothing = Só a própria conta
roles-allows-n = { $n ->
    [one] { $n } permissão
   *[other] { $n } permissões
}
roles-people = Pessoas
roles-held-by = { $n ->
    [0] Ninguém tem esta função ainda.
    [one] Uma pessoa tem esta função.
   *[other] { $n } pessoas têm esta função.
}
roles-needs-organization = Só para o nível Administrador com abrangência de todas as pessoas.
roles-needs-rank = Não disponível para o nível Usuário.
roles-authorized = Usuário autorizado
roles-authorized-badge = Autorizada
roles-authorized-yes = Quem tem esta função é usuário autorizado
    .hint = Pode receber mensagens, aparece na lista de funcionários e usa recursos compartilhados, conforme as permissões.
roles-remove = Remover função
roles-remove-preset = Esta função foi criada com a instituição e é usada por arquivos e contas novas. Você pode alterar o nome e as permissões, mas não removê-la.
roles-remove-no-heir = { $people ->
    [one] Uma pessoa tem esta função, e não há outra do mesmo nível para substituí-la. Atribua antes outra função a essa pessoa.
   *[other] { $people } pessoas têm esta função, e não há outra do mesmo nível para substituí-la. Atribua antes outra função a essas pessoas.
}
roles-remove-empty = Ninguém tem esta função.
roles-remove-do = Remover função
roles-heir = Função substituta
    .hint = { $people ->
        [one] Uma pessoa tem esta função e recebe a substituta na hora.
       *[other] { $people } pessoas têm esta função e recebem a substituta na hora.
    }
flash-role-added = A função “{ $name }” foi adicionada.
flash-role-saved = A função “{ $name }” foi salva e já vale.
flash-role-removed = A função “{ $name }” foi removida.

# Administradores e supervisores
staff-lead-manager = O gerente, os administradores e os supervisores de cada um.
staff-lead = Seus supervisores. Os de outros administradores não aparecem.
staff-manager = Gerente
    .hint = Só há um. A função pode ser transferida, mas não delegada.
staff-administrators = Administradores
staff-administrators-none = Ainda não há administradores. Crie uma conta ou atribua essa função a alguém.
staff-supervisors = Supervisores
staff-own-supervisors = Seus supervisores
staff-supervisors-of = Supervisores de { $name }
staff-supervisors-all = Mostrar todos
staff-supervisors-none = Ainda não há supervisores.
staff-administrator = Administrador
staff-login = Nome de usuário ou e-mail
staff-choose = Selecionar
staff-works-in = Escolas
staff-schools = Escolas
    .hint = As escolas onde esta pessoa trabalha, se a função dela é limitada por escola.
staff-schools-of = Escolas de { $name }
staff-schools-none = Ainda não há escolas.
staff-school-own = É a escola da conta. Altere-a na página da pessoa.
staff-school-closed = Você não tem acesso a esta escola.
staff-more = Há mais supervisores. Escolha acima um administrador para ver todos os dele.
staff-move = Passar supervisores a outro administrador
    .hint = Selecione os supervisores acima. Depois, só o novo administrador e o gerente os veem.
staff-move-do = Passar supervisores
flash-staff-moved = { $n ->
    [0] Os supervisores já eram desse administrador.
    [one] Um supervisor passou a outro administrador.
   *[other] { $n } supervisores passaram a outro administrador.
}
flash-staff-schools = As escolas foram salvas. Além da própria: { $n }.

hand-over-title = Transferir função de gerente
hand-over-lead = A outra pessoa passa a ser o gerente no seu lugar. Há sempre um só gerente.
hand-over-to = Novo gerente
    .hint = Nome de usuário, e-mail ou matrícula de uma conta ativa de administrativo ou professor.
hand-over-candidates = Administradores:
hand-over-becomes = Sua nova função
hand-over-becomes-administrator = Administrador
    .hint = Você continua com os seus supervisores.
hand-over-becomes-staff = Administrativo
    .hint = Você não administra mais contas. Seus supervisores passam ao novo gerente.
hand-over-password = Sua senha
    .hint = Para confirmar que é você.
hand-over-do = Transferir função
flash-handed-over = { $name } agora é o gerente da instituição.

# Funções delegadas
loans-title = Funções delegadas
loans-lead = Delegue uma função até uma data, por exemplo durante férias. Até lá a pessoa usa essa função no lugar da sua, e tudo o que ela faz aparece aqui.
loans-all = Funções delegadas
loans-none = Nenhuma função está delegada.
loans-account = Pessoa
    .hint = Nome de usuário, e-mail ou matrícula de um administrativo ou professor que tenha senha pessoal.
loans-role = Função
    .hint = Não pode ser de nível abaixo da função atual da pessoa nem a de gerente.
loans-until = Até
    .hint = Inclusive essa data.
loans-most = Máximo de contas por processo
    .hint = Vale para cada importação, geração de senhas ou impressão.
loans-from = Desde
loans-lasts = em vigor
loans-over = encerrada
loans-new = Delegar função
loans-do = Delegar função
loans-end = Encerrar delegação
loans-deeds = Ações feitas com esta função
loans-deeds-none = Ainda não há ações.
loans-touched = { $n ->
    [0] Nenhuma conta
    [one] Uma conta
   *[other] { $n } contas
}
flash-loan-made = A função foi delegada.
flash-loan-ended = A delegação foi encerrada.

# O que vê primeiro quem não tem permissões
welcome-as = Você entrou como { $role }.
welcome-can = O que você pode fazer aqui
welcome-can-me = Ver e proteger sua conta
    .hint = Alterar a senha, ver as sessões abertas e escolher idioma e tema.
welcome-cannot = Sua função não administra contas de outras pessoas.
welcome-ask = Se precisar de mais acesso, peça a { $name }.
welcome-ask-manager = Se precisar de mais acesso, peça ao gerente.
welcome-lent = Até { $until } você tem a função { $role }, com no máximo { $most ->
    [one] { $most } conta
   *[other] { $most } contas
} por processo. O gerente pode ver o que você faz com ela.
overview-nobody = Ainda não há pessoas
    .hint = Quando você tiver acesso a pessoas, esta página mostra quantas são e quem já entrou.

# O que foi feito, nos históricos
audit-account-administrator = passou a outro administrador
audit-account-schools = escolas alteradas
audit-manager-hand-over = recebeu a função de gerente
audit-role-add = adicionou uma função
audit-role-change = alterou uma função
audit-role-remove = removeu uma função
audit-field-permissions = permissões
audit-field-rank = nível
audit-field-reach = abrangência
audit-field-authorized = usuários autorizados
audit-field-heir = função substituta
audit-field-people = pessoas
audit-field-becomes = nova função
audit-field-schools = escolas
audit-field-most_accounts = máximo de contas por processo
audit-field-until = até
audit-role-lend = recebeu uma função delegada
audit-role-lend-end = delegação encerrada

# A linha de comando
cli-role-added = A função “{ $name }” foi adicionada.
cli-role-changed = A função “{ $name }” foi alterada.
cli-role-removed = A função “{ $name }” foi removida.
cli-column-rank = nível
cli-column-reach = abrangência
cli-column-allows = permissões
cli-column-administrator = administrador
cli-handed-over = { $name } agora é o gerente da instituição.
cli-hand-over-password = Senha do gerente:
cli-staff-moved = Supervisores que passaram a outro administrador: { $n }.
cli-loan-made = A função foi delegada até { $until }.
cli-loan-ended = A delegação foi encerrada.
cli-loans-none = Nenhuma função está delegada.

thing-role = função
thing-loan = função delegada

# O que está errado e como se conserta
fault-manager-only = Só o gerente pode fazer isso.
    .remedy = Peça ao gerente.
fault-manager-exists = Já existe um gerente.
    .remedy = Transfira a função em Administradores ou com llavero organization hand-over.
fault-manager-changed = O gerente agora é outra pessoa.
    .remedy = Recarregue a página.
fault-manager-stays = A conta do gerente não pode ficar inativa nem receber outra função.
    .remedy = Transfira antes a função de gerente.
fault-account-out-of-reach = Você não pode alterar esta conta: ela tem o seu nível ou um mais alto, ou é de outro administrador.
    .remedy = Peça ao administrador dela ou ao gerente.
fault-role-manager-stays = “{ $name }” é a função do gerente e não pode ser alterada.
    .remedy = Adicione outra função ou transfira esta em Administradores.
fault-role-above = A função “{ $name }” tem o nível da sua ou um mais alto.
    .remedy = Você só pode alterar funções abaixo da sua. Peça ao gerente.
fault-role-changed = Outra pessoa alterou “{ $name }” nesse meio-tempo.
    .remedy = Recarregue a página e refaça sua alteração.
fault-role-preset-stays = A função “{ $name }” foi criada com a instituição e não pode ser removida.
    .remedy = Altere o nome ou as permissões dela.
fault-role-in-use = { $people ->
    [one] Uma pessoa tem a função “{ $name }”.
   *[other] { $people } pessoas têm a função “{ $name }”.
}
    .remedy = Escolha a função substituta.
fault-role-lent = A função “{ $name }” está delegada a alguém.
    .remedy = Encerre antes a delegação, em Funções delegadas.
fault-role-heir = A função “{ $name }” não pode substituir esta.
    .remedy = Escolha outra função do mesmo nível.
fault-role-has-supervisors = Este administrador ainda tem supervisores.
    .remedy = Passe-os antes a outro administrador.
fault-role-rank = O nível deve ser 0, 1 ou 2.
    .remedy = O nível 3 é só do gerente, e essa função é transferida.
fault-role-rank-above = O nível é igual ao seu ou mais alto.
    .remedy = Escolha um nível menor.
fault-role-rank-preset = O nível de uma função criada com a instituição não pode ser alterado.
    .remedy = Adicione uma função própria com o nível de que precisa.
fault-role-rank-in-use = { $people ->
    [one] O nível não pode ser alterado, porque uma pessoa tem esta função.
   *[other] O nível não pode ser alterado, porque { $people } pessoas têm esta função.
}
    .remedy = Antes, atribua outra função a quem a tem.
fault-permission-manager-only = A permissão “{ $permission }” é só do gerente.
    .remedy = Desmarque-a.
fault-permission-needs-organization = A permissão “{ $permission }” vale para todas as pessoas.
    .remedy = Dê essa permissão só a uma função de nível Administrador com abrangência de todas as pessoas.
fault-permission-needs-rank = A permissão “{ $permission }” não se aplica ao nível Usuário.
    .remedy = Desmarque-a ou escolha um nível maior.
fault-permission-not-yours = Você não tem a permissão “{ $permission }”.
    .remedy = Desmarque-a ou peça ao gerente.
fault-permission-unknown = Não existe a permissão “{ $value }”.
    .remedy = Use uma destas: { $known }
fault-reach-unknown = Não existe a abrangência “{ $value }”.
    .remedy = Use organization, assigned ou schools.
fault-not-a-supervisor = “{ $value }” não é supervisor.
    .remedy = Escolha um supervisor; só eles têm administrador.
fault-hand-over-same = Esta pessoa já é o gerente.
    .remedy = Escolha outra pessoa.
fault-hand-over-by-key = Uma chave da API não pode transferir a função de gerente.
    .remedy = O gerente a transfere em Administradores, com a própria senha; no servidor, use “llavero organization hand-over”.
fault-hand-over-role = O gerente não pode passar a esta função.
    .remedy = Escolha uma função de nível Administrador ou Usuário.
fault-powers-not-staff = Só administrativos e professores podem ter esta função.
    .remedy = Escolha outra pessoa.
fault-account-unknown = Não existe a conta “{ $value }”.
    .remedy = Digite exatamente um nome de usuário, um e-mail ou uma matrícula.
fault-loan-until = A delegação deve terminar em uma data futura, em até { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }.
    .remedy = Escolha outra data.
fault-loan-most = O máximo de contas por processo deve ser de 1 a { $limit }.
    .remedy = Escolha um número nesse intervalo, só o necessário.
fault-loan-role-none = Esta função não existe.
    .remedy = Escolha uma da lista.
fault-loan-role-manager = A função de gerente não pode ser delegada.
    .remedy = Delegue uma de administrador ou transfira a função de gerente.
fault-loan-role-low = A função “{ $name }” está abaixo da função da pessoa.
    .remedy = Escolha uma função do mesmo nível ou mais alto.
fault-loan-not-yours = Você não pode delegar “{ $name }” nem encerrar essa delegação: a função não está abaixo da sua ou tem permissões que você não tem.
    .remedy = Escolha uma função de nível menor ou peça ao gerente.
fault-loan-lent-on = Com uma função delegada não é possível delegar outra.
    .remedy = Peça ao gerente.
fault-loan-several = Esta pessoa já tem uma função delegada.
    .remedy = Encerre antes essa delegação.
fault-loan-to-manager = O gerente já tem todas as permissões.
    .remedy = Escolha outra pessoa.
fault-loan-initial-password = Esta pessoa ainda tem uma senha provisória, que outras pessoas podem conhecer.
    .remedy = Peça que ela entre e escolha uma senha pessoal; depois delegue a função.
fault-loan-limit = O processo incluiria { $accounts ->
        [one] { $accounts } conta
       *[other] { $accounts } contas
    }, e a função delegada permite no máximo { $limit }.
    .remedy = Divida-o em partes ou peça ao gerente um limite maior.
fault-school-not-yours = Você não tem acesso a esta escola.
    .remedy = Escolha uma das escolas onde você trabalha ou peça ao gerente.
fault-school-needed = Sem escola, você não teria acesso a esta pessoa.
    .remedy = Adicione uma coluna com a escola ou escolha uma para o arquivo inteiro.
