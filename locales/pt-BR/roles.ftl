# Papéis, administradores e supervisores, a transferência do papel de gestor, empréstimos.

menu-staff = Administradores
menu-roles = Papéis

# Permissões, como os papéis as têm
permission-view-people = Ver pessoas
    .hint = Buscar no diretório, ver pessoas, turmas e o resumo.
permission-import-people = Importar arquivos
    .hint = Adicionar e atualizar pessoas a partir de um arquivo, e desfazer uma importação.
permission-generate-credentials = Gerar credenciais
    .hint = Criar usuários, e-mails e senhas para muitos de uma vez.
permission-reveal-passwords = Mostrar e imprimir senhas iniciais
    .hint = Vê-las na tela e imprimir fichas de acesso. As que cada um escolheu ninguém pode ver.
permission-create-accounts = Criar contas manualmente
    .hint = Adicionar uma pessoa sem arquivo.
permission-edit-accounts = Editar contas
    .hint = Nomes, usuário, e-mail, escola, departamento e o resto.
permission-set-passwords = Definir senhas
    .hint = Colocar uma senha nova no lugar de uma esquecida.
permission-assign-roles = Dar papéis
    .hint = Somente papéis abaixo do próprio, e nunca mais do que se tem.
permission-deactivate-accounts = Desativar contas
    .hint = Quem está inativo não consegue entrar. Nada é apagado.
permission-reactivate-accounts = Reativar contas
    .hint = Somente o gestor.
permission-send-messages = Enviar dados de acesso
    .hint = Enviar às pessoas como elas entram.
permission-manage-roles = Administrar papéis
    .hint = Adicionar, alterar e remover papéis abaixo do próprio.
permission-lend-roles = Emprestar papéis até uma data
    .hint = Papéis abaixo do próprio, para férias ou uma semana cheia.
permission-manage-keys = Administrar chaves da API
    .hint = Deixar outros programas entrarem.
permission-view-audit = Ler o registro de auditoria
    .hint = Quem fez o quê e quando: de todas as pessoas.
permission-manage-organization = Alterar as configurações
    .hint = Escolas, usuários, senhas, logotipo e o resto.

rank-3 = Gestor
    .hint = Está acima de todos. Há exatamente um.
rank-2 = Administrador
    .hint = Tem supervisores próprios e age sobre as pessoas comuns.
rank-1 = Supervisor
    .hint = Pertence a um administrador e age sobre as pessoas comuns até onde o papel permite.
rank-0 = Comum
    .hint = Não age sobre contas de outras pessoas: alunos, professores, responsáveis, funcionários.
reach-organization = Todas as pessoas
    .hint = Todas as da organização.
reach-assigned = Pessoas comuns e os próprios supervisores
    .hint = Em todas as escolas; dos supervisores, somente os seus.
reach-schools = As escolas onde trabalha
    .hint = Pessoas comuns da própria escola e das que recebeu além dela.

roles-lead = O que cada papel permite. Uma pessoa tem um papel; o que muda aqui muda na hora para todos os que o têm.
roles-add = Adicionar um papel
    .hint = Escolha um nome, o nível, quem ele alcança e o que permite.
roles-name = Nome
roles-rank = Nível
    .hint = Age-se somente sobre pessoas de nível abaixo do próprio.
roles-rank-fast = O nível não muda enquanto alguém tem o papel, e o dos papéis que vieram com a organização nunca.
roles-reach = Quem ele alcança
roles-allows = O que permite
    .hint = Quem pode fazer algo com pessoas também pode vê-las. O que não se marca não aparece nem é possível.
roles-allows-nothing = Somente a própria conta
roles-allows-n = { $n ->
    [one] { $n } permissão
   *[other] { $n } permissões
}
roles-people = Pessoas
roles-held-by = { $n ->
    [0] Ninguém tem este papel ainda.
    [one] Uma pessoa tem este papel.
   *[other] { $n } pessoas têm este papel.
}
roles-needs-organization = Somente com nível Administrador que alcance todas as pessoas.
roles-needs-rank = Não com nível Comum.
roles-authorized = Usuário autorizado
roles-authorized-badge = Autorizado
roles-authorized-yes = Quem tem este papel é usuário autorizado
    .hint = Pode receber mensagens, aparece na lista de funcionários e usa o que é compartilhado, conforme as permissões.
roles-remove = Remover este papel
roles-remove-preset = Este papel veio com a organização: arquivos e contas novas contam com ele. Pode ser renomeado, e o que permite pode ser alterado.
roles-remove-no-heir = { $people ->
    [one] Uma pessoa o tem e nenhum outro papel do mesmo nível pode receber a conta. Dê antes outro papel a ela.
   *[other] { $people } pessoas o têm e nenhum outro papel do mesmo nível pode receber as contas. Dê antes outro papel a elas.
}
roles-remove-empty = Ninguém o tem, então ninguém perde nada.
roles-remove-do = Remover
roles-heir = Papel que as pessoas recebem
    .hint = { $people ->
        [one] Uma pessoa o tem e recebe o outro papel no mesmo momento.
       *[other] { $people } pessoas o têm e recebem o outro papel no mesmo momento.
    }
flash-role-added = O papel “{ $name }” foi adicionado.
flash-role-saved = O papel “{ $name }” foi salvo. Vale a partir de agora.
flash-role-removed = O papel “{ $name }” foi removido.

# Administradores e supervisores
staff-lead-manager = Quem administra, de quem é cada supervisor e quem é o gestor.
staff-lead = Seus supervisores. Os de outros administradores não são mostrados.
staff-manager = Gestor
    .hint = Há exatamente um. O papel pode ser transferido, e não se empresta a ninguém.
staff-administrators = Administradores
staff-administrators-none = Ainda não há administrador. Crie uma conta para um ou dê o papel a alguém.
staff-supervisors = Supervisores
staff-own-supervisors = Seus supervisores
staff-supervisors-of = Supervisores de { $name }
staff-supervisors-all = Mostrar todos
staff-supervisors-none = Ainda não há supervisores aqui.
staff-administrator = Administrador
staff-login = Entra como
staff-choose = Escolher
staff-works-in = Escolas
staff-schools = Escolas
    .hint = As escolas onde esta pessoa trabalha, se o papel dela alcança escolas.
staff-schools-of = Escolas de { $name }
staff-schools-none = Ainda não há escola para escolher.
staff-school-own = A escola da própria conta; é alterada lá.
staff-school-closed = Fora do seu alcance; fica como está.
staff-more = Há mais. Escolha acima um administrador para ver todos os dele.
staff-move = Passar a outro administrador
    .hint = Marque supervisores acima. A partir daí somente o novo administrador e o gestor os veem.
staff-move-do = Passar
flash-staff-moved = { $n ->
    [0] Já estavam lá.
    [one] Um supervisor tem outro administrador.
   *[other] { $n } supervisores têm outro administrador.
}
flash-staff-schools = Salvo. Escolas além da própria: { $n }.

hand-over-title = Transferir o papel de gestor
hand-over-lead = A partir daí a outra pessoa é o gestor, e você não mais. A todo momento há exatamente um gestor.
hand-over-to = Quem vai ser o gestor
    .hint = Usuário, e-mail ou matrícula de uma conta ativa de funcionário ou professor.
hand-over-candidates = Administradores:
hand-over-becomes = O que você passa a ser
hand-over-becomes-administrator = Administrador
    .hint = Você fica com os supervisores que são seus.
hand-over-becomes-staff = Funcionário
    .hint = Você não administra ninguém. Seus supervisores passam ao gestor.
hand-over-password = Sua senha
    .hint = Digitada de novo, para que ninguém faça isso num computador que você deixou aberto.
hand-over-do = Transferir
flash-handed-over = { $name } é agora o gestor da organização.

# Empréstimos
loans-title = Papéis emprestados
loans-lead = Um papel pode ser emprestado até um dia, para férias ou uma semana cheia. Até lá a pessoa age com ele no lugar do seu, e tudo o que faz é listado aqui.
loans-all = Empréstimos
loans-none = Nenhum papel está emprestado.
loans-account = A quem
    .hint = Usuário, e-mail ou matrícula. Um funcionário ou professor, com uma senha que só essa pessoa conhece.
loans-role = Papel
    .hint = Não abaixo do que a pessoa tem, nem o de gestor.
loans-until = Até
    .hint = Esse dia incluído.
loans-most = Contas por execução
    .hint = Uma importação, uma geração de credenciais ou uma impressão não pode tocar mais.
loans-from = Desde
loans-lasts = em vigor
loans-over = encerrado
loans-new = Emprestar um papel
loans-do = Emprestar
loans-end = Encerrar agora
loans-deeds = O que foi feito com ele
loans-deeds-none = Nada ainda.
loans-touched = { $n ->
    [one] Uma conta
   *[other] { $n } contas
}
flash-loan-made = O papel foi emprestado.
flash-loan-ended = O empréstimo acabou.

# O que vê primeiro quem não tem permissões
welcome-as = Você entrou como { $role }.
welcome-can = O que você pode fazer aqui
welcome-can-me = Ver e proteger sua conta
    .hint = Trocar sua senha, ver onde está conectado, escolher idioma e cores.
welcome-cannot = Esta função não administra contas de outras pessoas.
welcome-ask = Se precisar de mais, peça a { $name }.
welcome-ask-manager = Se precisar de mais, peça ao gestor.
welcome-lent = Até { $until } você age como { $role }; cada execução pode tocar no máximo { $most } contas. O que você faz fica listado para o gestor.
overview-nobody = Ninguém aqui ainda
    .hint = Assim que houver pessoas ao seu alcance, esta página mostra quantas são e quem já entrou.

# O que foi feito, nos históricos
audit-account-administrator = Passou a outro administrador
audit-account-schools = Mudaram suas escolas
audit-manager-hand-over = Recebeu o papel de gestor
audit-role-add = adicionou um papel
audit-role-change = alterou um papel
audit-role-remove = removeu um papel
audit-field-permissions = permissões
audit-field-rank = nível
audit-field-reach = alcance
audit-field-authorized = usuários autorizados
audit-field-heir = papel que as pessoas receberam
audit-field-people = pessoas
audit-field-becomes = passou a ser
audit-field-schools = escolas
audit-field-most_accounts = contas por execução no máximo
audit-field-until = até
audit-role-lend = Recebeu um papel emprestado
audit-role-lend-end = O empréstimo acabou

# A linha de comando
cli-role-added = O papel “{ $name }” foi adicionado.
cli-role-changed = O papel “{ $name }” foi alterado.
cli-role-removed = O papel “{ $name }” foi removido.
cli-column-rank = nível
cli-column-reach = alcance
cli-column-allows = permite
cli-column-administrator = administrador
cli-handed-over = { $name } é agora o gestor da organização.
cli-hand-over-password = Senha do gestor:
cli-staff-moved = Supervisores com outro administrador: { $n }.
cli-loan-made = O papel foi emprestado até { $until }.
cli-loan-ended = O empréstimo acabou.
cli-loans-none = Nenhum papel está emprestado.

thing-role = papel
thing-loan = empréstimo

# O que está errado e como se conserta
fault-manager-only = Isso só o gestor faz.
    .remedy = Peça ao gestor.
fault-manager-exists = Já há um gestor.
    .remedy = O papel pode ser transferido: em Administradores, ou com llavero organization hand-over.
fault-manager-changed = Agora o gestor é outra pessoa.
    .remedy = Carregue a página de novo.
fault-manager-stays = A conta do gestor não pode ser desativada nem receber outro papel.
    .remedy = Transfira antes o papel de gestor.
fault-account-out-of-reach = Você não pode agir sobre esta conta: ela é tão alta quanto a sua, ou é de outra pessoa.
    .remedy = Peça ao administrador dela ou ao gestor.
fault-role-manager-stays = “{ $name }” é o papel do gestor: fica como está.
    .remedy = Adicione outro papel, ou transfira este em Administradores.
fault-role-above = “{ $name }” é tão alto quanto o seu papel, ou mais.
    .remedy = Você só pode alterar papéis abaixo do seu. Peça ao gestor.
fault-role-changed = Alguém alterou “{ $name }” enquanto você o tinha aberto.
    .remedy = Carregue a página de novo e refaça sua alteração.
fault-role-preset-stays = “{ $name }” veio com a organização e não pode ser removido.
    .remedy = Renomeie-o, ou altere o que permite.
fault-role-in-use = { $people ->
    [one] Uma pessoa tem “{ $name }”.
   *[other] { $people } pessoas têm “{ $name }”.
}
    .remedy = Diga que papel elas recebem no lugar.
fault-role-lent = “{ $name }” está emprestado a alguém.
    .remedy = Encerre antes o empréstimo, em Papéis emprestados.
fault-role-heir = “{ $name }” não pode receber as contas.
    .remedy = Escolha outro papel do mesmo nível.
fault-role-has-supervisors = Este administrador ainda tem supervisores.
    .remedy = Passe-os antes a outro administrador.
fault-role-rank = O nível deve ser 0, 1 ou 2.
    .remedy = Há um só gestor, e esse papel se transfere, não se dá.
fault-role-rank-above = O nível é tão alto quanto o seu, ou mais.
    .remedy = Escolha um menor.
fault-role-rank-preset = O nível de um papel que veio com a organização não muda.
    .remedy = Adicione um papel próprio com o nível de que precisa.
fault-role-rank-in-use = { $people ->
    [one] O nível não muda enquanto alguém tem o papel; uma pessoa o tem.
   *[other] O nível não muda enquanto alguém tem o papel; { $people } pessoas o têm.
}
    .remedy = Dê antes outro papel a elas.
fault-permission-manager-only = “{ $permission }” é só do gestor.
    .remedy = Retire-a.
fault-permission-needs-organization = “{ $permission }” diz respeito a todas as pessoas.
    .remedy = Dê somente a um papel de nível Administrador que alcance todas.
fault-permission-needs-rank = “{ $permission }” não serve ao nível Comum, que não age sobre ninguém.
    .remedy = Retire-a, ou escolha um nível maior.
fault-permission-not-yours = Você mesmo não tem “{ $permission }”.
    .remedy = Retire-a, ou peça ao gestor.
fault-permission-unknown = Não existe a permissão “{ $value }”.
    .remedy = Existem: { $known }
fault-reach-unknown = Não existe o alcance “{ $value }”.
    .remedy = Escolha organization, assigned ou schools.
fault-not-a-supervisor = “{ $value }” não é supervisor.
    .remedy = Somente supervisores têm administrador.
fault-hand-over-same = Esta pessoa já é o gestor.
    .remedy = Escolha outra.
fault-hand-over-by-key = Nenhuma chave da API transfere o papel de gestor: isso só uma pessoa faz, e prova com a sua senha que é ela.
    .remedy = O gestor o transfere em Equipe, ou quem guarda a pasta de dados com “llavero organization hand-over”.
fault-hand-over-role = Não se pode passar a este papel.
    .remedy = Escolha um de administrador ou um comum.
fault-powers-not-staff = Somente funcionários e professores podem ter um papel assim.
    .remedy = Escolha outra pessoa.
fault-account-unknown = Não existe a conta “{ $value }”.
    .remedy = Digite exatamente um usuário, um e-mail ou uma matrícula.
fault-loan-until = Um empréstimo acaba num dia por vir, no máximo daqui a { $days } dias.
    .remedy = Escolha outro dia.
fault-loan-most = Diga quantas contas uma execução pode tocar: de 1 a { $limit }.
    .remedy = Escolha um número que baste, e não mais.
fault-loan-role-none = Não existe esse papel.
    .remedy = Escolha um da lista.
fault-loan-role-manager = O papel de gestor não se empresta.
    .remedy = Empreste um de administrador, ou transfira o papel de gestor.
fault-loan-role-low = “{ $name }” está abaixo do papel da pessoa.
    .remedy = Escolha um papel tão alto ou mais.
fault-loan-not-yours = Você não pode emprestar “{ $name }”, nem encerrar um empréstimo dele: não está abaixo do seu papel, ou permite mais do que o seu.
    .remedy = Escolha um papel mais baixo, ou peça ao gestor.
fault-loan-lent-on = Quem age com um papel emprestado não empresta nenhum.
    .remedy = Peça ao gestor.
fault-loan-several = Esta pessoa já tem um papel emprestado.
    .remedy = Encerre antes esse empréstimo.
fault-loan-to-manager = O gestor não precisa de empréstimo.
    .remedy = Escolha outra pessoa.
fault-loan-initial-password = Esta pessoa ainda tem uma senha inicial, que outros podem conhecer.
    .remedy = Peça que entre e escolha uma própria; depois empreste o papel.
fault-loan-limit = Isto tocaria { $accounts } contas; o papel está emprestado para no máximo { $limit } por execução.
    .remedy = Faça em partes, ou peça um limite maior ao gestor.
fault-school-not-yours = Esta escola está fora do seu alcance.
    .remedy = Use uma das escolas onde você trabalha; para outra, peça ao gestor.
fault-school-needed = Sem escola esta pessoa ficaria fora do seu alcance.
    .remedy = Adicione uma coluna com a escola, ou escolha uma para o arquivo inteiro.
