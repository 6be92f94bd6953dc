# As pessoas no console.

# A lista
menu-people = Pessoas
people-lead = Busque, filtre e selecione pessoas. Você pode salvar esta busca nos favoritos do navegador.
people-tabs = Por tipo de usuário
people-tab-everyone = Todos
people-tab-students = Alunos
people-tab-teachers = Professores
people-tab-guardians = Responsáveis
people-tab-staff = Administrativos
people-tab-inactive = Inativos
people-search = Nome, nome de usuário, e-mail ou matrícula
    .hint = Digite o começo de cada palavra: “ma pe” encontra Maria Peña. Acentos e maiúsculas não fazem diferença.
people-find = Buscar
people-filters = Filtros e ordem
people-any = Todos
people-column-last_name = Sobrenome
people-column-first_name = Nome
people-column-middle_name = Nome do meio
people-column-preferred_name = Nome preferido
people-column-title = Tratamento
people-column-username = Nome de usuário
people-column-email = E-mail
people-column-unique_id = Matrícula
people-column-profile = Tipo de usuário
people-column-role = Função
people-column-school = Escola
people-column-department = Departamento
people-column-inactive_since = Inativa desde
people-column-section = Turma
people-column-grade_level = Série/ano
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
people-section-school = Há muitas turmas. Escolha uma escola para ver as turmas dela.
people-sort = Ordenar por
people-sort-up = { $field }, de A a Z
people-sort-down = { $field }, de Z a A
people-sort-newest = Inativa desde, mais recentes primeiro
people-sort-oldest = Inativa desde, mais antigas primeiro
people-size = Pessoas por página
people-show = Aplicar filtros
people-clear = Limpar filtros
people-conditions = Filtros ativos
people-take-away = remover este filtro
people-none = Ainda não há pessoas
    .hint = Importe-as de uma planilha ou de um arquivo do seu sistema acadêmico.
people-no-match = Nenhuma pessoa encontrada
    .hint = Confira o que você digitou ou remova um filtro. A busca usa o começo das palavras.
people-look-everywhere = Buscar em todos
people-count = { $n ->
    [0] Nenhuma pessoa
    [one] { $shown } pessoa
   *[other] { $shown } pessoas
}
people-choose = Selecionar
people-choose-page = Selecionar todas desta página
people-choose-all = { $n ->
    [one] Selecionar { $shown } pessoa encontrada
   *[other] Selecionar as { $shown } pessoas encontradas
}
people-ticked = { $n ->
    [one] { $n } selecionada
   *[other] { $n } selecionadas
}
people-give = Gerar usuários e senhas
people-print = Imprimir fichas
people-download = Baixar lista
people-last-sign-in = Último acesso
people-never = nunca
people-previous = Anterior
people-chosen-one-by-one = { $n ->
    [one] { $n } pessoa selecionada
   *[other] { $n } pessoas selecionadas
}
people-of-run = do processo { $run }
people-file = pessoas

# Uma pessoa
people-card-account = Conta
people-card-person = Dados pessoais
people-card-school = Escola
people-card-password = Senha
people-card-family = Família
people-card-history = Histórico
people-guardians = Responsáveis
people-children = Alunos sob sua responsabilidade
people-source = Origem
people-source-import = importação de arquivo
people-source-by-hand = cadastro manual
people-created = Criação
people-changed = Última alteração
people-first-sign-in = Primeiro acesso
people-since = desde { $when }
people-show-password = Mostrar senha
    .hint = A senha aparece uma vez na tela, e a consulta fica na auditoria.
people-shown-once = Esta consulta fica na auditoria. Ao recarregar a página, a senha é ocultada.
people-hide = Ocultar senha
people-hidden-own-password = É uma senha pessoal: ninguém pode vê-la. Se a pessoa a esqueceu, defina uma senha nova.
people-hidden-external = Esta pessoa entra por outro serviço e não tem senha no Llavero.
people-hidden-no-password = Ainda não há senha. Você pode criar uma em “Gerar usuários e senhas”.
people-hidden-expired = A senha continua valendo, mas o prazo para mostrá-la acabou. Se for preciso, defina uma senha nova.
people-hidden-inactive = A conta está inativa, e por isso a senha não é mostrada.
people-hidden-not-yours = Só uma pessoa de nível mais alto pode ver esta senha.
status-credential-any = definida

# O que detém estas páginas
fault-people-none-chosen = Nenhuma pessoa foi selecionada.
    .remedy = Volte à lista e selecione as pessoas.
fault-people-do = A ação “{ $value }” não existe para as pessoas selecionadas.
    .remedy = Use os botões da lista.
fault-reveal-not-yours = Você não pode ver a senha desta pessoa.
    .remedy = Peça a alguém de nível mais alto.
fault-reveal-own = É uma senha pessoal: ninguém pode vê-la.
    .remedy = Se a pessoa a esqueceu, defina uma senha nova.
fault-reveal-external = Esta pessoa entra por outro serviço e não tem senha no Llavero.
    .remedy = Altere a senha nesse serviço.
fault-reveal-none = Esta pessoa não tem senha.
    .remedy = Gere ou defina uma senha.
fault-reveal-expired = O prazo para mostrar esta senha acabou.
    .remedy = Se for preciso, defina uma senha nova.
fault-reveal-inactive = Esta conta está inativa.
    .remedy = Reative-a primeiro.

fault-ticked-gone = A seleção de pessoas expirou: ela é guardada por um dia, só para quem a fez.
    .remedy = Volte a Pessoas e selecione de novo.
# As pessoas por quem responde um responsável ou um orientador
children-of-guardian = Seus filhos ou dependentes
children-of-advisor = Alunos que você orienta
children-hint = Você pode ver os dados que a escola tem de cada aluno. Só a escola pode alterá-los.
children-more = { $n ->
    [one] É mostrado { $n } aluno, em ordem de sobrenome.
   *[other] São mostrados os primeiros { $n } alunos, em ordem de sobrenome.
}
child-because-guardian = Você vê esta página porque é responsável por este aluno.
child-because-advisor = Você vê esta página porque orienta este aluno.
child-signed-in = Já entrou
child-yes = sim
child-no = ainda não
child-password-none = Ainda não há senha.
child-password-initial = Senha provisória, entregue pela escola. A escola pode informá-la de novo.
child-password-own = Senha pessoal: só o aluno a conhece. A escola pode criar uma nova.
child-password-external = O aluno entra por outro serviço.
child-read-only = Algum dado está errado? Peça à escola que o corrija.

## The staff directory.

menu-directory = Lista de funcionários
directory-lead = As pessoas que trabalham aqui e seus contatos.
directory-search = Buscar por nome ou e-mail
    .hint = Digite o começo de cada palavra. Os acentos não fazem diferença.
directory-no-match = Nenhuma pessoa encontrada
    .hint = Confira o que você digitou ou limpe os filtros.
directory-none = Ainda não há funcionários
    .hint = Aqui aparecem os funcionários ativos que têm uma função de usuário autorizado.
directory-position = Cargo
directory-email = E-mail
directory-filters = Escola e departamento
fault-directory-closed = Você não tem acesso à lista de funcionários.
    .remedy = Se precisar de um contato, peça à secretaria.
