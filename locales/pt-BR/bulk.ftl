# One change to many accounts: inactive and active, passwords, roles, schools, departments, positions.
status-accounts = alteração de contas
outcome-deactivated = inativa
outcome-reactivated = reativada
outcome-left-missing = mantida: o valor anterior não existe mais ou você não pode atribuí-lo
reason-left-missing = o valor anterior não existe mais ou você não pode atribuí-lo
outcome-left-supervisors = mantida: já é responsável por supervisores
reason-left-supervisors = já é responsável por supervisores
field-comment = comentário
skipped-yourself = É a sua própria conta
skipped-manager = É a conta do gerente: há sempre um só, e a função é transferida
skipped-active = A conta já está ativa
skipped-same = Já tem esse valor
skipped-password-username = A senha é igual ao nome de usuário
skipped-password-unique-id = A senha é igual à matrícula
skipped-password-email = A senha é igual ao e-mail ou ao começo dele
skipped-password-birth-date = A senha é igual à data de nascimento
skipped-password-short = A senha é curta demais para este tipo de usuário
skipped-username-taken = O nome de usuário está em outra conta ou reservado: defina outro antes
skipped-email-taken = O e-mail está em outra conta ou reservado: defina outro antes
skipped-has-supervisors = Este administrador tem supervisores: passe-os antes a outro administrador
skipped-no-administrator = O administrador deste supervisor não tem mais essa função: escolha outro antes
fault-bulk-changed = O cadastro foi alterado depois da revisão, e o resultado agora seria outro. Nada foi gravado.
    .remedy = Revise de novo e confirme.
fault-bulk-unsure = { $n ->
        [one] { $n } pessoa teria esta senha.
       *[other] { $n } pessoas teriam a mesma senha, e cada uma poderia entrar na conta das outras.
    } Nada foi gravado.
    .remedy = Prefira gerar uma senha para cada pessoa. Se quiser mesmo assim, marque a confirmação.
fault-supervisor-without-administrator = Cada supervisor precisa de um administrador.
    .remedy = Informe o nome de usuário ou o e-mail do administrador.
fault-password-missing = Campo obrigatório.
    .remedy = Digite a senha nova.
run-done-accounts = { $n ->
    [0] Concluído: nenhuma conta foi alterada.
    [one] Concluído: { $shown } conta foi alterada.
   *[other] Concluído: { $shown } contas foram alteradas.
}

# the page of a change
bulk-title-password = Definir a mesma senha
bulk-title-deactivate = Desativar contas
bulk-title-reactivate = Reativar contas
bulk-title-comment = Adicionar comentário
bulk-title-role = Alterar função
bulk-title-school = Alterar escola
bulk-title-department = Definir departamento
bulk-title-position = Definir cargo
bulk-lead-password = As pessoas selecionadas recebem esta senha provisória, e as sessões delas são encerradas. Para criar uma senha diferente para cada pessoa, use “Gerar usuários e senhas”.
bulk-lead-deactivate = As pessoas não podem mais entrar, saem das disciplinas e turmas, e o nome de usuário e o e-mail ficam livres. Nada é excluído.
bulk-lead-reactivate = As pessoas podem entrar de novo, com o nome de usuário e o e-mail que tinham. Se outra conta já usa um deles, a conta não é reativada até que ele seja alterado.
bulk-lead-comment = O comentário substitui o anterior. Só para contas inativas.
bulk-lead-role = A função define o que cada pessoa pode fazer. A função de gerente não é atribuída aqui: ela é transferida.
bulk-lead-school = Se os nomes de usuário são únicos em cada escola, cada pessoa mantém o seu quando ele está livre na nova escola.
bulk-lead-department = O mesmo departamento para todas as pessoas selecionadas, ou nenhum.
bulk-lead-position = O mesmo cargo para todas as pessoas selecionadas. Deixe vazio para remover o cargo.
bulk-do-password = Definir senha
bulk-do-deactivate = Desativar contas
bulk-do-reactivate = Reativar contas
bulk-do-comment = Salvar comentário
bulk-do-role = Alterar função
bulk-do-school = Alterar escola
bulk-do-department = Definir departamento
bulk-do-position = Definir cargo
bulk-will-password = { $n ->
    [one] { $shown } pessoa receberá esta senha.
   *[other] { $shown } pessoas receberão esta senha.
}
bulk-will-deactivate = { $n ->
    [one] { $shown } conta ficará inativa.
   *[other] { $shown } contas ficarão inativas.
}
bulk-will-reactivate = { $n ->
    [one] { $shown } conta será reativada.
   *[other] { $shown } contas serão reativadas.
}
bulk-will-comment = { $n ->
    [one] { $shown } conta receberá este comentário.
   *[other] { $shown } contas receberão este comentário.
}
bulk-will-role = { $n ->
    [one] { $shown } pessoa receberá esta função.
   *[other] { $shown } pessoas receberão esta função.
}
bulk-will-school = { $n ->
    [one] { $shown } pessoa passará para esta escola.
   *[other] { $shown } pessoas passarão para esta escola.
}
bulk-will-department = { $n ->
    [one] O departamento de { $shown } pessoa será alterado.
   *[other] O departamento de { $shown } pessoas será alterado.
}
bulk-will-position = { $n ->
    [one] O cargo de { $shown } pessoa será alterado.
   *[other] O cargo de { $shown } pessoas será alterado.
}
bulk-password = Nova senha
    .hint = É uma senha provisória: pode ser mostrada e impressa. Não pode ser igual ao nome de usuário, à matrícula nem à data de nascimento.
bulk-again = Repita a senha
bulk-same-password = { $n ->
    [one] { $shown } pessoa terá esta senha.
   *[other] { $shown } pessoas terão a mesma senha. Cada uma poderá entrar na conta das outras e agir em nome delas.
}
bulk-sure = Entendo o risco e quero definir a mesma senha
bulk-few = Para mais de { $n ->
    [one] { $n } pessoa
   *[other] { $n } pessoas
}, é preciso confirmar a mesma senha duas vezes.
bulk-keep = Manter notas e frequência
    .hint = Se você desmarcar, elas são perdidas para sempre e não voltam quando a conta é reativada.
bulk-comment = Comentário
    .hint = Opcional. Aparece na lista de contas inativas.
bulk-comment-new = Comentário
    .hint = Substitui o anterior. Deixe vazio para removê-lo.
bulk-restore = Restaurar disciplinas e turmas
    .hint = Cada pessoa volta às disciplinas e turmas que tinha, se ainda existirem, com suas notas e frequência.
bulk-to-role = Nova função
bulk-to-school = Nova escola
bulk-to-department = Novo departamento
bulk-to-position = Novo cargo
    .hint = Texto livre. Deixe vazio para remover o cargo.
bulk-no-department = – sem departamento –
bulk-administrator = Administrador
    .hint = Só para supervisores: cada um tem um administrador.
bulk-look = Revisar alterações
bulk-other-now = O cadastro foi alterado nesse meio-tempo e nada foi gravado. Revise o novo resultado.
bulk-nobody = Nenhuma conta será alterada.
bulk-figure-selected = selecionadas
bulk-figure-changed = alteradas
bulk-figure-skipped = não alteradas
bulk-figure-own = tinham senha pessoal
bulk-back = Voltar à lista
bulk-undo = O processo grava tudo ou nada, gera um relatório e pode ser desfeito.
bulk-first = Primeiras pessoas
bulk-skipped = Não alteradas
bulk-who = Ver pessoas
bulk-more-in-report = A lista completa está no relatório do processo.
bulk-choose-label = Outras ações com as pessoas selecionadas
bulk-go = Ir para a ação

# inactive accounts
inactive-since = Inativa desde
inactive-by = Alterada por
inactive-comment = Comentário
inactive-comment-on = Comentário sobre { $name }
inactive-save = Salvar comentários
audit-account-comment = comentário alterado
fault-comment-changed-meanwhile = Outra pessoa alterou este comentário nesse meio-tempo.
    .remedy = Leia o novo comentário antes de salvar outro.
flash-comments = { $n ->
    [0] Nenhum comentário foi alterado.
    [one] { $n } comentário foi salvo.
   *[other] { $n } comentários foram salvos.
}
bulk-one-deactivate = Desativar conta
bulk-one-reactivate = Reativar conta
people-card-inactive = Conta inativa
inactive-kept = Notas e frequência são mantidas.
inactive-not-kept = Notas e frequência não são mantidas.

# command line
cli-bulk-question = { $n ->
    [one] Alterar { $n } conta?
   *[other] Alterar { $n } contas?
}
cli-bulk-next = Para desfazer:

# the audit log
audit-field-keep = notas e frequência mantidas
audit-field-restore = disciplinas e turmas restauradas
audit-field-to = novo valor
