# As pessoas no console.

# A lista
menu-people = Pessoas
people-lead = Procure, filtre e escolha quem precisar. O que você vê pode ser salvo nos favoritos do navegador.
people-tabs = Por perfil
people-tab-everyone = Todos
people-tab-students = Estudantes
people-tab-teachers = Docentes
people-tab-guardians = Responsáveis
people-tab-staff = Funcionários
people-tab-inactive = Desativadas
people-search = Nome, usuário, e-mail ou ID
    .hint = Digite o começo de cada palavra: “ma pe” encontra Maria Peña. Acentos e maiúsculas não importam.
people-find = Procurar
people-filters = Filtros e ordem
people-any = qualquer
people-column-last_name = Sobrenome
people-column-first_name = Nome
people-column-middle_name = Nome do meio
people-column-preferred_name = Nome social
people-column-title = Tratamento
people-column-username = Usuário
people-column-email = E-mail
people-column-unique_id = ID único
people-column-profile = Perfil
people-column-role = Papel
people-column-school = Escola
people-column-department = Departamento
people-column-inactive_since = Desativada desde
people-column-section = Turma
people-column-grade_level = Série
people-column-graduation_year = Ano de formatura
people-column-credential = Senha
people-column-status = Situação
people-sign-in = Acesso
people-verified = Verificação
people-verified-yes = Verificado
people-verified-no = Não verificado
people-signed-in-yes = Já entrou
people-signed-in-no = Ainda não entrou
people-without-email = Sem e-mail
people-section-school = Há muitas turmas: escolha primeiro uma escola para vê-las aqui.
people-sort = Ordem
people-sort-up = { $field }, de A a Z
people-sort-down = { $field }, de Z a A
people-sort-newest = desativadas: primeiro as mais recentes
people-sort-oldest = desativadas: primeiro as mais antigas
people-size = Pessoas por página
people-show = Mostrar
people-clear = Limpar filtros
people-conditions = Filtros ativos
people-take-away = tirar este filtro
people-none = Ainda não há ninguém
    .hint = Traga as pessoas da lista que você já tem: uma planilha ou o que o seu sistema exporta.
people-no-match = Ninguém corresponde
    .hint = Confira o que escreveu ou tire algum filtro. Procura-se pelo começo das palavras, não pelo meio.
people-look-everywhere = Ver todos
people-count = { $n ->
    [one] { $shown } pessoa
   *[other] { $shown } pessoas
}
people-choose = Escolher
people-choose-page = Escolher todos desta página
people-choose-all = { $n ->
    [one] Escolher a única que corresponde
   *[other] Escolher as { $shown } que correspondem
}
people-ticked = { $n ->
    [one] { $n } escolhida
   *[other] { $n } escolhidas
}
people-give = Dar credenciais
people-print = Imprimir fichas
people-download = baixar a lista
people-last-sign-in = Último acesso
people-never = nunca
people-previous = Anterior
people-chosen-one-by-one = { $n ->
    [one] { $n } pessoa escolhida
   *[other] { $n } pessoas escolhidas
}
people-of-run = da execução { $run }
people-file = pessoas

# Uma pessoa
people-card-account = Conta
people-card-person = Pessoa
people-card-school = Na escola
people-card-password = Senha
people-card-family = Família
people-card-history = Histórico
people-guardians = Responsáveis
people-children = Sob seus cuidados
people-source = Origem
people-source-import = importação de um arquivo
people-source-by-hand = cadastro manual
people-created = Criada
people-changed = Última mudança
people-first-sign-in = Primeiro acesso
people-since = desde { $when }
people-show-password = Mostrar senha
    .hint = Ela aparece uma vez na sua tela, e fica anotado que você a viu.
people-shown-once = Fica anotado que você a viu. Ao recarregar a página, ela volta a ficar oculta.
people-hide = Ocultar
people-hidden-own-password = Foi escolhida pelo dono: ninguém pode vê-la. Se a esqueceu, dê uma nova.
people-hidden-external = Esta pessoa entra por outro serviço: aqui não há senha para mostrar.
people-hidden-no-password = Ainda não tem senha. Você pode dar uma com “Dar credenciais”.
people-hidden-expired = Ainda serve para entrar, mas passou o tempo em que podia ser mostrada. Se for preciso, dê uma nova.
people-hidden-inactive = A conta está desativada: a senha não é mostrada.
people-hidden-not-yours = Só alguém de nível mais alto pode ver a senha desta pessoa.
status-credential-any = tem alguma

# O que detém estas páginas
fault-people-none-chosen = Você não escolheu ninguém.
    .remedy = Volte à lista e marque quem quiser, ou todos os que correspondem.
fault-people-do = Não se pode fazer “{ $value }” com as pessoas escolhidas.
    .remedy = Use os botões da lista.
fault-reveal-not-yours = Você não pode ver a senha desta pessoa.
    .remedy = Peça a alguém de nível mais alto.
fault-reveal-own = O dono escolheu esta senha: ninguém pode vê-la.
    .remedy = Se a esqueceu, dê uma nova.
fault-reveal-external = Esta pessoa entra por outro serviço.
    .remedy = A senha é trocada lá.
fault-reveal-none = Esta pessoa não tem senha.
    .remedy = Dê uma primeiro.
fault-reveal-expired = Passou o tempo em que esta senha podia ser mostrada.
    .remedy = Se for preciso, dê uma nova.
fault-reveal-inactive = Esta conta está desativada.
    .remedy = Reative-a primeiro.

fault-ticked-gone = As pessoas que você marcou não estão mais guardadas: a escolha fica guardada um dia, para quem a fez.
    .remedy = Volte a Pessoas e marque-as de novo.
# As pessoas por quem responde um responsável ou um orientador
children-of-guardian = Seus filhos ou dependentes
children-of-advisor = Os alunos que você orienta
children-hint = Você pode ver o que a escola tem de cada pessoa; quem altera é a escola.
children-more = Mostramos { $n }, por ordem de sobrenome.
child-because-guardian = Você vê esta página como responsável.
child-because-advisor = Você vê esta página como orientador.
child-signed-in = Já entrou
child-yes = sim
child-no = ainda não
child-password-none = Ainda não tem.
child-password-initial = A que a escola entregou. A escola pode informá-la de novo.
child-password-own = Uma escolhida por quem usa a conta: ninguém mais a conhece. A escola pode dar uma nova.
child-password-external = Entra por outro serviço.
child-read-only = Há algo errado? Avise a escola: lá se corrige.

## The staff directory.

menu-directory = Lista de funcionários
directory-lead = As pessoas que trabalham aqui e como escrever para elas.
directory-search = Buscar por nome ou e-mail
    .hint = Basta o começo de cada palavra; os acentos não importam.
directory-no-match = Ninguém corresponde
    .hint = Confira o que digitou ou limpe os filtros.
directory-none = Ainda não há ninguém
    .hint = Aqui aparecem os funcionários ativos cujo papel é de usuário autorizado.
directory-position = Cargo
directory-email = E-mail
directory-filters = Escola e departamento
fault-directory-closed = A lista de funcionários não está aberta para você.
    .remedy = Se precisar de um endereço, peça na secretaria.
