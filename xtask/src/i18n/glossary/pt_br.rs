//! Words that Portuguese texts do not use.

use super::{Refused, refuse};

pub(super) const REFUSED: &[Refused] = &[
    // The glossary
    refuse("credenciais|credencial", "usuários e senhas, dados de acesso"),
    refuse("execuções|execução", "processo"),
    refuse("acabou|termina|terminado|terminou bem", "Concluído"),
    refuse("senha|senhas inicial|iniciais", "senha provisória"),
    refuse("=inicial", "provisória"),
    refuse("dona|donas|dono|donos", "a pessoa; sua senha: senha pessoal"),
    refuse("pessoal", "administrativos")
        .but_for(&["senha pessoal", "e mail pessoal"])
        .except_in(&[("status-credential-own", "the state of a password that its user chose")]),
    refuse("gestor|gestora|gestores|reitor|reitores", "Gerente"),
    refuse("comum|comuns", "nível Usuário").but_for(&["em comum"]),
    refuse("papel|papéis", "função").but_for(&["em papel", "no papel", "do papel", "folha|folhas|tamanho de papel"]),
    refuse(
        "empresta|emprestada|emprestadas|emprestado|emprestados|emprestam|emprestar|empreste|emprestou|empréstimo|empréstimos",
        "função delegada, delegar",
    ),
    refuse("nome social", "nome preferido"),
    refuse("id|identificador único", "matrícula"),
    refuse("ids únicos", "matrículas"),
    refuse("última|primeira entrada", "último acesso, primeiro acesso"),
    refuse("=entrada", "acesso"),
    refuse("desativada|desativadas|desativado|desativados", "inativo"),
    refuse("xará|xarás", "homônimos"),
    refuse("=o que é", "Tipo de usuário"),
    refuse("pela rede", "reunião on-line"),
    refuse("ponha|ponham|põe|põem|pôr", "definir, escrever"),
    refuse("docente|docentes|estudante|estudantes", "professores, alunos"),
    refuse("cuida|cuidam|cuide da|das|do|dos máquina|servidor|llavero", "administrador do servidor"),
    refuse("máquina|máquinas", "servidor; a pessoa: administrador do servidor"),
    refuse("ajuste|ajustes", "configurações"),
    refuse("aparência|aspecto", "tema"),
    refuse("=qualquer", "Todos"),
    refuse("=qualquer um", "Todos"),
    refuse("dado é necessário", "Campo obrigatório"),
    refuse("ainda é você", "Confirme sua identidade"),
    refuse("mudar|mude", "editar, alterar"),
    refuse("cabeçalho|cabeçalhos", "timbre").only_in(&[
        "audit-field-letterhead",
        "fault-letterhead",
        "settings-letterhead",
    ]),
    refuse("título|títulos", "tratamento").only_in(&[
        "field-title",
        "people-column-title",
        "settings-title-",
        "thing-title",
    ]),
    // Plain words, and one word for one thing
    refuse("alcance|alcança|alcançam|alcançar", "acesso; de uma função: abrangência"),
    refuse("aval", "confirmação"),
    refuse("cuida|cuidam|cuidar|cuide", "administrar"),
    refuse("diretório|diretórios", "cadastro (pessoas), pasta (arquivos)"),
    refuse("endereço|endereços de e mail", "e-mail"),
    refuse("fazer agora|isto|isso", "um verbo e o seu objeto").but_for(&["pode|podem fazer isso"]),
    refuse("gente", "pessoas"),
    refuse("identificador|identificadores", "matrícula; de um processo: número"),
    refuse("lacrada|lacradas|lacrando|lacrar|selada|seladas|selar", "criptografar"),
    refuse("mudança|mudanças", "alteração"),
    refuse("organização|organizações", "instituição"),
    refuse("perfil|perfis", "tipo de usuário"),
    refuse("prévia|prévias", "revisão"),
    // Forms of address
    refuse("contigo|teu|teus|ti|tu|tua|tuas|vós", "você, seu"),
];
