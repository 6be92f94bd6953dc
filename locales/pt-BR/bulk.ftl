# One change to many accounts: inactive and active, passwords, roles, schools, departments, positions.
status-accounts = mudança de contas
outcome-deactivated = marcada inativa
outcome-reactivated = ativa de novo
outcome-left-not-yours = mantida: o seu papel não a alcança
reason-left-not-yours = o seu papel não a alcança
outcome-left-missing = mantida: o que ela tinha antes já não existe ou você não pode dá-lo
reason-left-missing = o que ela tinha antes já não existe ou você não pode dá-lo
outcome-left-supervisors = mantida: já tem supervisores a seu cargo
reason-left-supervisors = já tem supervisores a seu cargo
field-comment = comentário
skipped-yourself = É a sua própria conta
skipped-manager = É a do gestor: sempre há exatamente um, e o papel é transferido
skipped-active = A conta está ativa
skipped-same = Já está assim
skipped-password-username = A senha é o seu nome de usuário
skipped-password-unique-id = A senha é o seu identificador
skipped-password-email = A senha é o seu e-mail, ou o começo dele
skipped-password-birth-date = A senha é a data de nascimento
skipped-password-short = A senha é curta demais para este perfil
skipped-username-taken = O seu nome de usuário está agora com outra conta ou reservado: dê-lhe outro antes
skipped-email-taken = O seu e-mail está agora com outra conta ou reservado: dê-lhe outro antes
skipped-has-supervisors = Este administrador tem supervisores a seu cargo: passe-os antes a outro
skipped-no-administrator = O administrador deste supervisor já não o é: dê-lhe antes outro
fault-bulk-changed = O diretório mudou desde que você olhou, e isto faria agora outra coisa.
    .remedy = Nada foi gravado. Olhe de novo e confirme o que vir então.
fault-bulk-unsure = A mesma senha para { $n } pessoas: cada uma poderia entrar como qualquer outra.
    .remedy = Nada foi gravado. É melhor que o Llavero faça uma senha para cada uma; se é mesmo isto que você quer, confirme uma segunda vez.
fault-supervisor-without-administrator = Um supervisor pertence a exatamente um administrador.
    .remedy = Diga a quem estes pertencem: o nome de usuário ou o e-mail de um administrador.
fault-password-missing = Falta a senha.
    .remedy = Digite a nova.
run-done-accounts = { $n ->
    [one] Terminou bem: { $shown } conta foi alterada.
   *[other] Terminou bem: { $shown } contas foram alteradas.
}
