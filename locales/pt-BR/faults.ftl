# O que está errado em um valor e, como `.remedy`, como corrigir. Chaves: fault-<code>.

place-row = Linha { $row }
place-column = coluna “{ $column }”

fault-locale-unknown = “{ $value }” não é um idioma do Llavero.
    .remedy = Use es, pt-BR ou en.
fault-disk-full = O disco está cheio.
    .remedy = Libere espaço e execute o comando de novo; nada ficou pela metade.
fault-permission-denied = O sistema operacional não permite.
    .remedy = Verifique a quem pertencem o diretório de dados e os arquivos indicados e tente de novo.

error-not-found = Não existe: { $what } “{ $id }”.
error-internal = Algo falhou do nosso lado; a causa está no registro.
thing-account = conta
thing-job = execução
thing-school = escola

# Ler um arquivo e reconhecer as suas colunas
problems-row = Linha no arquivo
problems-what = O que está errado
problems-remedy = Como corrigir
thing-file = arquivo
thing-page = página
thing-upload = arquivo enviado
fault-file-empty = O arquivo está vazio.
    .remedy = Salve-o de novo no programa de onde ele vem e escolha esse arquivo.
fault-file-blank = O arquivo não contém texto, só espaços em branco.
    .remedy = Confira se você escolheu o arquivo certo e se a lista está na primeira planilha.
fault-file-is-directory = É uma pasta, não um arquivo.
    .remedy = Indique o arquivo que está dentro dela.
fault-file-foreign = O arquivo não é uma tabela: pelo conteúdo é do tipo { $kind }, diga o que disser o nome.
    .remedy = Abra a lista no seu programa de planilhas e salve como XLSX ou CSV; mudar o nome não muda o conteúdo.
fault-file-web-page = O arquivo é uma página web ou XML, embora tenha nome de planilha.
    .remedy = Abra-o no seu programa de planilhas e salve como XLSX ou CSV.
fault-file-binary = O arquivo não contém texto legível.
    .remedy = Escolha a própria lista: um arquivo CSV, XLSX, XLS ou ODS.
fault-file-too-large = O arquivo tem mais de { $limit } MB.
    .remedy = Divida-o, por exemplo em um arquivo por escola.
fault-rows-too-many = O arquivo tem mais de { $limit } linhas.
    .remedy = Divida-o, por exemplo em um arquivo por escola.
fault-columns-too-many = O arquivo tem mais de { $limit } colunas.
    .remedy = Apague as colunas que não forem necessárias.
fault-row-too-long = Uma linha ocupa mais de { $limit } MB.
    .remedy = Confira se cada pessoa está na sua própria linha e salve o arquivo de novo.
fault-heading-missing = Não foi encontrada a linha de títulos; a lista começa por “{ $first }”.
    .remedy = Ponha acima uma linha com o nome de cada coluna, por exemplo: Matrícula, Nome, Sobrenome, E-mail.
fault-no-rows = Só há títulos (linha { $line }) e nenhuma pessoa abaixo.
    .remedy = Acrescente as pessoas abaixo dos títulos e salve o arquivo.
fault-encoding-unknown = Os caracteres estão em uma codificação que não pode ser lida aqui; parece ser { $encoding }.
    .remedy = Salve o arquivo como “CSV UTF-8” ou como XLSX.
fault-encoding-mixed = O arquivo mistura duas codificações: a linha { $line } não está escrita como as demais.
    .remedy = Corrija os acentos dessa linha ou salve de novo o arquivo inteiro como “CSV UTF-8”.
fault-quote-open = Na linha { $line } abre-se uma aspa que não é fechada; as linhas seguintes não podem ser distinguidas.
    .remedy = Apague-a ou feche-a nessa linha e carregue o arquivo de novo.
fault-quote-stray = Há texto depois de uma aspa de fechamento.
    .remedy = Escreva duas vezes ("") a aspa que fica dentro de uma célula, ou apague-a.
fault-row-short = A linha tem { $cells } células e há { $headings } títulos.
    .remedy = Acrescente o que falta; uma célula vazia também precisa do seu separador.
fault-row-long = A linha tem { $cells } células e há só { $headings } títulos.
    .remedy = Talvez haja um separador dentro de uma célula: ponha essa célula entre aspas ou apague a que sobra.
fault-cell-too-long = A célula tem mais de { $limit } caracteres.
    .remedy = Encurte-a.
fault-cell-nul = A célula contém bytes nulos, que nenhum texto tem.
    .remedy = Digite o valor de novo.
fault-cell-control = A célula contém caracteres de controle invisíveis.
    .remedy = Digite o valor de novo.
fault-cell-scientific = Uma planilha abreviou este número e os seus algarismos se perderam.
    .remedy = Dê à coluna o formato “Texto”, digite o número de novo e salve.
fault-cell-digits-lost = Este número tem mais de quinze algarismos, e uma planilha não guarda os demais.
    .remedy = Dê à coluna o formato “Texto”, digite o número de novo e salve.
fault-cell-replacement = Perderam-se letras com acento: no lugar delas há �.
    .remedy = Digite o valor de novo ou tire-o da lista original.
fault-cell-decoded-twice = Os acentos estão estragados; provavelmente deveria ser “{ $repaired }”.
    .remedy = Corrija ou salve de novo a lista original como “CSV UTF-8”.
fault-cell-decoded-twice-secret = Os acentos estão estragados.
    .remedy = Corrija ou salve de novo a lista original como “CSV UTF-8”.
fault-cell-error = A fórmula desta célula falhou: { $error }.
    .remedy = Corrija a fórmula ou digite o valor no lugar dela.
fault-sheet-damaged = A planilha está danificada e não pode ser lida.
    .remedy = Abra-a no seu programa, salve como um novo arquivo XLSX e escolha esse.
fault-sheet-password = A planilha está protegida por senha.
    .remedy = Salve uma cópia sem senha e escolha essa.
fault-sheet-bomb = Desempacotada, a planilha seria maior do que o permitido ({ $limit } MB).
    .remedy = Salve só a lista como um novo arquivo XLSX ou CSV.
fault-collaborate-heading = A coluna { $position } de um arquivo Collaborate deve ter o título { $right }, em inglês e exatamente assim.
    .remedy = Escreva { $right }; se não for um arquivo Collaborate, escolha o formato “table”.
fault-collaborate-heading-missing = Falta a coluna { $position } de um arquivo Collaborate: { $right }.
    .remedy = Acrescente-a com o título { $right }; se não for um arquivo Collaborate, escolha o formato “table”.
fault-collaborate-heading-extra = Um arquivo Collaborate tem sete colunas e nenhuma a mais.
    .remedy = Apague esta coluna; se não for um arquivo Collaborate, escolha o formato “table”.
fault-format-unknown = Não existe o formato “{ $value }”.
    .remedy = Use um destes: { $known }.
fault-map-strict = As colunas do formato { $format } são fixas; “{ $heading }” não pode ser atribuída à mão.
    .remedy = Retire a atribuição ou escolha o formato “table”.
fault-map-nothing = Nenhuma coluna foi reconhecida entre: { $headings }.
    .remedy = Indique o que cada coluna contém, ou corrija os títulos.
    .cli = Indique o que são, por exemplo --map 'Título=unique_id', ou corrija os títulos.
fault-map-heading-unknown = O arquivo não tem a coluna “{ $value }”.
    .remedy = As colunas dele são: { $known }.
fault-map-heading-near = O arquivo não tem a coluna “{ $value }”.
    .remedy = Você quis dizer “{ $near }”? As colunas dele são: { $known }.
fault-field-unknown = Não existe o campo “{ $value }”.
    .remedy = Use um destes: { $known }.
fault-field-twice = Tanto “{ $first }” como “{ $second }” são lidas como { $field }.
    .remedy = Escolha uma das duas colunas e não use a outra, ou atribua a ela outro campo.
    .cli = Indique qual sobra: --map '{ $second }=ignore', ou atribua outro campo a ela.
# print
fault-template-unreadable = Não é possível ler o modelo { $file }.
    .remedy = Salve-o como texto UTF-8, verifique quem pode lê-lo ou remova-o para usar o nosso.
fault-template-broken = O modelo { $template } tem um erro na linha { $line }: { $words }.
    .remedy = Corrija essa linha ou remova o arquivo do seu diretório de modelos para usar o nosso.
fault-qr-too-long = O endereço da página de acesso é longo demais para um código QR ({ $length } caracteres).
    .remedy = Use um endereço mais curto.
fault-logo-too-large = O logotipo tem mais de { $kilobytes } KB.
    .remedy = Salve-o menor; 600 pixels de largura bastam para imprimir.
fault-logo-unknown = O logotipo não é uma imagem PNG, JPEG nem SVG.
    .remedy = Salve-o como PNG e tente de novo.
# accounts
fault-field-required = Falta o campo “{ $field }”, que esta organização exige.
    .remedy = Preencha-o ou mude a regra de nomes de usuário da organização.
fault-account-needs-name = A pessoa não tem nome de usuário nem e-mail.
    .remedy = Informe pelo menos um dos dois.
fault-username-empty = O nome de usuário está vazio.
    .remedy = Digite um nome de usuário.
fault-username-too-long = O nome de usuário “{ $value }” tem { $length } caracteres; o máximo é { $limit }.
    .remedy = Encurte-o.
fault-username-start = O nome de usuário “{ $value }” começa com “{ $character }”.
    .remedy = Faça-o começar com uma letra ou um número.
fault-username-space = O nome de usuário “{ $value }” tem um espaço, ou dois seguidos, onde não é permitido.
    .remedy = Tire o espaço ou coloque um ponto no lugar.
fault-username-invisible = O nome de usuário “{ $value }” contém um caractere que não se vê ({ $character }).
    .remedy = Digite o nome de usuário de novo, à mão.
fault-username-character = O caractere “{ $character }” não é permitido no nome de usuário “{ $value }”.
    .remedy = Tire-o ou coloque outro no lugar.
fault-email-empty = O e-mail está vazio.
    .remedy = Digite um endereço.
fault-email-at = “{ $value }” não é um endereço de e-mail: deve ter um único @.
    .remedy = Escreva um endereço por célula, como ana@escola.edu.br.
fault-email-character = O caractere “{ $character }” não pode estar no endereço “{ $value }”.
    .remedy = Verifique como se escreve o endereço; antes do @ não há acentos nem espaços.
fault-email-local = O que vem antes do @ em “{ $value }” está incompleto.
    .remedy = Verifique os pontos: nenhum no início nem no fim, nem dois seguidos.
fault-email-domain = “{ $domain }”, depois do @ em “{ $value }”, não é um domínio de e-mail.
    .remedy = Verifique o que vem depois do @, por exemplo escola.edu.br.
fault-email-too-long = O endereço “{ $value }” é longo demais.
    .remedy = Use no máximo 64 caracteres antes do @ e 254 no total.
fault-name-empty = O nome está vazio.
    .remedy = Digite o nome.
fault-name-too-long = O nome “{ $value }” tem { $length } caracteres; o máximo é { $limit }.
    .remedy = Encurte-o ou verifique se a coluna só contém nomes.
fault-name-character = O nome “{ $value }” contém um caractere que não é texto ({ $character }).
    .remedy = Digite o nome de novo, à mão.
fault-unique-id-empty = O ID único está vazio.
    .remedy = Preencha o número que a pessoa tem nos registros da escola.
fault-unique-id-too-long = O ID único “{ $value }” tem mais de { $limit } caracteres.
    .remedy = Verifique se escolheu a coluna certa.
fault-unique-id-character = O ID único “{ $value }” contém um caractere que não é texto ({ $character }).
    .remedy = Digite-o de novo, à mão.
fault-unique-id-scientific = A planilha abreviou o ID único para “{ $value }” e os últimos dígitos se perderam.
    .remedy = Formate a coluna como texto, copie de novo os números dos registros e salve.
fault-phone-character = O caractere “{ $character }” não pode estar no telefone “{ $value }”.
    .remedy = Escreva um número por célula, só com dígitos e um + antes do código do país.
fault-phone-length = O telefone “{ $value }” tem { $digits } dígitos; deve ter de 5 a 20.
    .remedy = Verifique o número.
fault-grade-empty = A série está vazia.
    .remedy = Digite a série.
fault-grade-too-long = A série “{ $value }” tem mais de { $limit } caracteres.
    .remedy = Encurte-a, por exemplo para “5º B”.
fault-grade-character = A série “{ $value }” contém um caractere que não é texto ({ $character }).
    .remedy = Digite-a de novo, à mão.
fault-graduation-year = “{ $value }” não é um ano de formatura.
    .remedy = Escreva um ano com quatro dígitos, por exemplo 2031.
fault-birth-date = “{ $value }” não é uma data de nascimento.
    .remedy = Escreva ano-mês-dia, por exemplo 2015-03-04.
fault-birth-date-ambiguous = “{ $value }” pode ser lida como duas datas diferentes.
    .remedy = Diga se neste arquivo vem primeiro o dia ou o mês, ou escreva ano-mês-dia.

# usernames and passwords
fault-pattern-empty = O padrão “{ $pattern }” daria a todos o mesmo valor.
    .remedy = Inclua uma parte do nome, por exemplo first ou last entre chaves.
fault-pattern-too-long = O padrão tem mais de { $limit } caracteres.
    .remedy = Encurte-o.
fault-pattern-part = Não há nenhuma parte chamada “{ $part }”.
    .remedy = Use first, middle, last, first1, last1, last2, f, m, l, grad_year, yy, grade, unique_id ou n.
fault-pattern-brace = No padrão “{ $pattern }” há uma chave sem par.
    .remedy = Escreva cada parte entre duas chaves.
fault-pattern-character = O caractere “{ $character }” não é permitido no padrão “{ $pattern }”.
    .remedy = Entre as partes use letras sem acento, dígitos, pontos, hífens ou sublinhados; o domínio é informado à parte.
fault-pattern-counter = O contador aparece duas vezes no padrão “{ $pattern }”.
    .remedy = Deixe um dos dois.
fault-credential-empty = Não foi possível formar nada com os dados desta pessoa; falta: { $field }.
    .remedy = Preencha o que falta ou escolha um padrão que não precise disso.
fault-style-unknown = Não existe o estilo de senha “{ $value }”.
    .remedy = Use por exemplo words:pt:2:2, pronounceable:8, digits:6 ou random:12:lower.
fault-style-range = Um número do estilo de senha “{ $value }” é pequeno ou grande demais.
    .remedy = Use de 1 a 6 palavras, até 6 dígitos depois delas, ou um comprimento de 4 a 40.
fault-style-short = As senhas do estilo “{ $value }” teriam menos de { $limit } caracteres.
    .remedy = Escolha um estilo mais longo.
fault-style-weak = As senhas do estilo “{ $value }” são fáceis demais de adivinhar ({ $bits } bits; exigem-se { $limit }).
    .remedy = Acrescente uma palavra ou alguns caracteres.
fault-password-short = A senha tem menos de { $limit } caracteres.
    .remedy = Escolha uma mais longa.
fault-password-long = A senha tem mais de { $limit } caracteres.
    .remedy = Escolha uma mais curta.
fault-password-character = A senha contém uma tabulação, uma quebra de linha ou outro caractere que não se digita.
    .remedy = Use letras, dígitos, sinais e espaços.
fault-password-username = A senha é igual ao nome de usuário.
    .remedy = Escolha uma que os outros não possam adivinhar.
fault-password-unique-id = A senha é igual ao ID único.
    .remedy = Escolha uma que os outros não possam adivinhar.
fault-password-birth-date = A senha é a data de nascimento da pessoa.
    .remedy = Escolha uma que os outros não possam adivinhar.
why-from = De { $field }
why-missing = Não há { $field }
why-transliterated = As letras foram simplificadas
why-cut = Cortado em { $limit } caracteres
why-separated = Foram acrescentados separadores para que não se forme uma palavra grosseira
why-in-full = Foram usados os nomes inteiros para que não se forme uma palavra grosseira
why-neutral = O nome foi omitido para que não se forme uma palavra grosseira
why-counter = Número { $number }, porque “{ $base }” já está em uso
why-withheld = Número { $number }, porque “{ $base }” já foi de outra pessoa e está reservado
strength-guessable = Fácil de adivinhar: alguém com paciência a descobre
strength-fair = Suficiente para um primeiro acesso nos próximos dias
strength-good = Boa, enquanto as tentativas erradas forem limitadas
strength-strong = Forte

# organization
fault-forbidden = Seu papel não inclui “{ $permission }”.
    .remedy = Peça a um gestor que faça isso ou que dê essa permissão ao seu papel.
fault-organization-none = Ainda não há nenhuma organização.
    .remedy = Crie uma com: llavero init --organization "NOME"
fault-organization-several = Há várias organizações aqui.
    .remedy = Diga qual com --organization-id.
fault-job-not-undoable = Esta execução não pode ser desfeita: seu estado é “{ $state }”.
    .remedy = Só se desfaz uma execução concluída que não seja ela mesma um desfazer; veja: llavero jobs list
fault-job-several = Várias execuções terminam em “{ $id }”.
    .remedy = Digite mais caracteres do identificador.

# settings, keys and the database
fault-config-missing = O arquivo de configuração { $file } não existe.
    .remedy = Verifique o caminho depois de --config.
fault-config-invalid = A configuração “{ $setting }” não existe ou tem um valor do tipo errado.
    .remedy = config.default.toml lista todas as configurações com seu valor padrão.
fault-key-does-not-open = Uma senha guardada não abre com o arquivo de chaves desta instalação.
    .remedy = Recupere o llavero.key que pertence a este banco de dados (LLAVERO_KEY_FILE indica outro lugar) ou gere novas senhas.
fault-key-file-damaged = { $file } não é um arquivo de chaves ou está danificado.
    .remedy = Recupere o arquivo de chaves da sua cópia de segurança; sem ele as senhas iniciais não podem ser mostradas nem impressas.
fault-database-url = Não foi possível entender o endereço do banco de dados.
    .remedy = Ele tem a forma postgres://usuario:senha@servidor/nome.
fault-database-busy = Outra execução está gravando no banco de dados.
    .remedy = Espere que termine e tente de novo; veja: llavero jobs list
fault-database-damaged = O arquivo do banco de dados está danificado ou não é um banco de dados.
    .remedy = Restaure a última cópia de segurança; não apague o arquivo, talvez possa ser reparado.
fault-database-unreachable = Não é possível chegar ao servidor PostgreSQL, ou ele recusa a conexão.
    .remedy = Verifique se está em execução, e o endereço, o usuário e a senha de --database-url.
fault-email-taken-meanwhile = Alguém ficou com um dos endereços de e-mail enquanto isto era executado.
    .remedy = Nada foi gravado. Execute de novo: a prévia indicará a linha.
fault-username-taken-meanwhile = Alguém ficou com um dos nomes de usuário enquanto isto era executado.
    .remedy = Nada foi gravado. Execute de novo: a prévia indicará a linha.
fault-unique-id-taken-meanwhile = Alguém ficou com um dos identificadores enquanto isto era executado.
    .remedy = Nada foi gravado. Execute de novo: a prévia indicará a linha.

# import: what the rows say together and what the directory says of them
fault-plan-changed = O diretório mudou desde a prévia, e esta importação faria agora outra coisa.
    .remedy = Nada foi gravado. Veja a nova prévia e confirme essa.
fault-guard = { $name }: mudariam { $changed } de { $of }, mais que os { $share } % permitidos de uma vez.{ $renamed ->
        [0] {""}
        [one] {" "}Uma pessoa passaria a ter outro nome e outro sobrenome.
       *[other] {" "}{ $renamed } pessoas passariam a ter outro nome e outro sobrenome.
    }
    .remedy = Verifique se é o arquivo certo. Se for, confirme que estas alterações estão corretas.
    .cli = Verifique se é o arquivo certo. Se for, execute de novo com --allow-large-change.
    .api = Verifique se é o arquivo certo. Se for, aplique-o com "allow_large_change": true.
fault-unique-id-short = “{ $value }” é mais curto que os demais identificadores ({ $length } caracteres): a planilha pode ter tirado os zeros iniciais.
    .remedy = Escreva “{ $padded }” se for esse o identificador, e formate a coluna como texto antes de salvar.
fault-unique-id-zeros = Existe uma pessoa com o identificador “{ $existing }” e esta linha diz “{ $value }”: a planilha pode ter tirado os zeros iniciais.
    .remedy = Escreva “{ $existing }” se for a mesma pessoa, e formate a coluna como texto antes de salvar.
fault-unique-id-twice = O identificador “{ $value }” está também na linha { $other }.
    .remedy = Dê a cada pessoa seu próprio identificador, ou apague uma das duas linhas se for a mesma pessoa.
fault-username-twice = O nome de usuário “{ $value }” está também na linha { $other }.
    .remedy = Dê a cada pessoa seu próprio nome de usuário, ou deixe a célula vazia e um será criado.
fault-email-twice = O endereço de e-mail “{ $value }” está também na linha { $other } (maiúsculas não contam).
    .remedy = Um endereço só pode ser de uma pessoa: corrija um deles ou deixe a célula vazia. O e-mail compartilhado pela família vai em uma coluna “E-mail de contato”.
fault-email-taken = O endereço de e-mail “{ $value }” já é de outra pessoa.
    .remedy = Verifique se é a mesma pessoa com outro identificador; se não, escreva outro endereço ou deixe a célula vazia.
fault-username-taken = O nome de usuário “{ $value }” já é de outra pessoa.
    .remedy = Verifique se é a mesma pessoa com outro identificador; se não, escreva outro ou deixe a célula vazia e um será criado.
fault-username-withheld = O nome de usuário “{ $value }” já foi de outra pessoa e está reservado para que ninguém o herde.
    .remedy = Escreva outro nome de usuário, ou deixe a célula vazia e um será criado. Se a última importação o deu à pessoa errada, desfaça essa importação e importe o arquivo corrigido.
fault-email-withheld = O endereço de e-mail “{ $value }” já foi de outra pessoa e está reservado para que ninguém herde as mensagens dela.
    .remedy = Escreva outro endereço ou deixe a célula vazia. Se a última importação o deu à pessoa errada, desfaça essa importação e importe o arquivo corrigido.
fault-pattern-against-policy = O padrão dos nomes de usuário, “{ $pattern }”, põe neles “{ $character }”, que as suas próprias regras para nomes de usuário não permitem.
    .remedy = Mude o padrão ou as regras nas configurações da sua organização, ou dê a cada pessoa um nome de usuário no arquivo.
fault-same-account = Esta linha trata da mesma pessoa que a linha { $other }.
    .remedy = Mantenha uma das duas linhas.
fault-another-person = { $field ->
        [unique_id] A matrícula “{ $value }” é de { $is }
        [username] O usuário “{ $value }” é de { $is }
       *[other] O e-mail “{ $value }” é de { $is }
    } e esta linha diz { $says }. É outra pessoa?
    .remedy = Se for, corrija { $field ->
        [unique_id] a matrícula
        [username] o usuário
       *[other] o e-mail
    } nesta linha. Se for a mesma pessoa e o nome foi corrigido, confirme que nesta importação se corrigem nomes.
    .cli = Se for, corrija { $field ->
        [unique_id] a matrícula
        [username] o usuário
       *[other] o e-mail
    } nesta linha. Se for a mesma pessoa e o nome foi corrigido, repita o comando com --names-corrected.
    .api = Se for, corrija { $field ->
        [unique_id] a matrícula
        [username] o usuário
       *[other] o e-mail
    } nesta linha. Se for a mesma pessoa e o nome foi corrigido, defina "names_corrected" como true com PATCH /imports/ID.
fault-running-number = Esta coluna conta 1, 2, 3… e seus números são de outras pessoas. É um número de ordem, e não a matrícula de cada pessoa?
    .remedy = Se for, marque a coluna como “Não usar” e verifique o arquivo de novo.
    .cli = Se for, não use a coluna: --map '{ $column }=ignore'.
    .api = Se for, defina a coluna como "ignore" com PATCH /imports/ID.
fault-guardian-two-names = Neste arquivo, o e-mail “{ $value }” é de dois responsáveis: { $one } e { $other }. São duas pessoas?
    .remedy = Se forem, deixe o e-mail com uma só delas. Se for uma só pessoa, escreva o nome igual em todas as linhas.
fault-username-in-schools = Várias contas têm o usuário “{ $value }”: { $schools }{ $without ->
        [0] {""}
       *[other] {" "}(e uma conta sem escola)
    }.
    .remedy = Acrescente uma coluna com a escola, ou com a matrícula de cada pessoa.
fault-course-without-section = { $n ->
        [one] Uma linha indica uma disciplina sem turma
       *[other] { $shown } linhas indicam uma disciplina sem turma
    }: ninguém fica matriculado nela.
    .remedy = Acrescente uma coluna com a turma para matriculá-los. Todo o resto é importado.
fault-role-out-of-reach = Você não pode criar nem alterar contas com esta função: são de outro administrador.
    .remedy = Escolha outra função, ou peça a um gerente.
fault-person-without-name = A linha não tem nome, nem usuário, nem endereço de e-mail.
    .remedy = Preencha pelo menos o nome, ou apague a linha.
fault-profile-missing = Nada indica se as pessoas deste arquivo são alunos, professores, responsáveis ou funcionários.
    .remedy = Indique quem está no arquivo, ou acrescente uma coluna “Perfil”.
    .cli = Acrescente --as student (ou teacher, guardian, staff), ou uma coluna “Perfil”.
fault-profile-unknown = “{ $value }” não é aluno, professor, responsável nem funcionário.
    .remedy = Escreva uma dessas quatro palavras.
fault-profile-differs = Esta pessoa está no diretório como “{ $is }” e o arquivo diz “{ $says }”.
    .remedy = Verifique o identificador; se ela realmente tem os dois papéis, retire-a deste arquivo.
fault-status-not-active = A linha diz “{ $value }”; uma importação só aceita pessoas ativas.
    .remedy = Apague a linha; as contas são marcadas como inativas no diretório, onde isso pode ser desfeito.
fault-account-inactive = A conta desta pessoa está inativa.
    .remedy = Ative-a primeiro, ou retire a linha.
fault-account-not-yours = Você não pode mudar a conta de que trata esta linha.
    .remedy = Retire a linha, ou peça a um gestor que a importe.
fault-role-unknown = Não existe o papel “{ $value }”.
    .remedy = Escreva um destes: { $known }.
fault-role-too-high = Você não pode dar este papel: é tão alto quanto o seu ou mais.
    .remedy = Peça a um gestor; o papel de gestor é transferido, nunca importado.
fault-administrator-missing = Um supervisor precisa de um administrador.
    .remedy = Escolha um, ou indique-o em uma coluna “Administrador”.
    .cli = Indique-o com --administrator USUARIO, ou em uma coluna “Administrador”.
fault-administrator-unknown = Não há nenhum administrador ativo “{ $value }”.
    .remedy = Escreva o usuário ou o e-mail de um administrador ou gestor.
fault-collaborate-required = Um envio do Collaborate precisa de um valor aqui.
    .remedy = Preencha a célula: usuário, senha, e-mail e papel são obrigatórios.
fault-collaborate-role = O papel de um envio do Collaborate é S e esta linha diz “{ $value }”.
    .remedy = Escreva S (maiúscula).
fault-guardian-without-name = Há um telefone de responsável sem nome.
    .remedy = Preencha o nome do responsável, ou esvazie o telefone.
fault-preferred-style = “{ $value }” não é uma forma de mostrar o nome social.
    .remedy = Escreva instead (no lugar do nome) ou brackets (entre parênteses depois dele).
fault-label-too-long = O texto tem mais de { $max } caracteres.
    .remedy = Encurte-o.

thing-organization = organização

# roles every organization starts with
role-manager = Gestor
role-administrator = Administrador
role-supervisor = Supervisor
role-teacher = Professor
role-staff = Funcionário
role-guardian = Responsável
role-student = Aluno
# Finding people, generating and printing
fault-filter-field = Não há nenhum filtro chamado “{ $value }”.
    .remedy = Use um destes: { $known }.
fault-filter-value = O filtro “{ $field }” não conhece o valor “{ $value }”.
    .remedy = Use um destes: { $known }.
fault-sort-unknown = Não é possível ordenar uma lista por “{ $value }”.
    .remedy = Use um destes, com um hífen antes para inverter a ordem: { $known }.
fault-page-unknown = Esta página da lista não existe.
    .remedy = Comece pela primeira página.
fault-selection-too-long = Há mais de { $limit } contas indicadas uma a uma.
    .remedy = Escolha-as por escola, turma ou outro filtro, ou em várias partes.
fault-school-unknown = Não há nenhuma escola chamada “{ $value }”.
    .remedy = Escreva o nome como está no diretório. Os mais parecidos: { $known }.
fault-department-unknown = Não há nenhum departamento chamado “{ $value }”.
    .remedy = Escreva o nome como está no diretório. Os mais parecidos: { $known }.
fault-section-unknown = Não há nenhuma turma chamada “{ $value }”.
    .remedy = Escreva o código como está no diretório e indique a escola se houver várias. As mais parecidas: { $known }.
fault-section-several = Várias escolas têm uma turma “{ $value }”.
    .remedy = Indique também a escola: { $known }.
fault-account-several = Várias pessoas têm o nome de usuário “{ $value }”, em escolas diferentes.
    .remedy = Indique a pessoa pelo ID único ou pelo e-mail.
fault-domain-missing = Falta o domínio dos novos e-mails.
    .remedy = Informe o que vem depois da @, por exemplo escola.example.org.
fault-domain-invalid = “{ $value }” não é um domínio para o qual se possa enviar e-mail.
    .remedy = Informe apenas o que vem depois da @, por exemplo escola.example.org.
fault-passwords-elsewhere = { $organization } entra pelo seu próprio provedor de identidade, que guarda as senhas.
    .remedy = Crie-as e imprima-as lá; o Llavero não as tem.
fault-section-without-codes = Falta à turma “{ $value }” o código da disciplina ou o da turma.
    .remedy = Informe os dois, ou imprima por escola ou por seleção.
fault-folder-missing = Não existe a pasta “{ $folder }”.
    .remedy = Crie a pasta ou informe outra para o arquivo.
skipped-inactive = A conta está inativa
skipped-not-yours = O seu papel não alcança esta conta
skipped-external = Entra por outro serviço
skipped-has-email = Já tem e-mail
skipped-own-password = Escolheu a própria senha, que permanece
skipped-no-name = Não se sabe nada do que o padrão pede
left-out-own-password = Escolheu a própria senha, que ninguém pode ver
left-out-external = Entra por outro serviço
left-out-no-password = Ainda não tem senha
left-out-expired = A senha inicial é antiga demais para ser impressa
left-out-inactive = A conta está inativa
left-out-not-yours = O seu papel não alcança esta conta

# command line
fault-organization-exists = Aqui já há uma organização.
    .remedy = Use outro --data-dir ou, se quiser mesmo outra na mesma instalação, acrescente --another.
fault-organization-nameless = O nome da organização está vazio.
    .remedy = Escreva o nome que estará no timbre.
fault-data-dir-missing = Em { $directory } não há nenhuma instalação do Llavero.
    .remedy = Indique a pasta certa com --data-dir, ou crie uma: llavero init --organization "Nome".
fault-confirmation-needed = É preciso que alguém confirme e não há quem responda.
    .remedy = Nada foi gravado. Se tem certeza, acrescente --yes; para ver antes o que aconteceria, --dry-run.
fault-problems-one-file = --problems indica um só arquivo, e há vários a importar.
    .remedy = Retire-o: cada um terá o seu na pasta out.
fault-problems-is-source = O arquivo de problemas { $file } seria o mesmo que se importa.
    .remedy = Indique outro com --problems.
fault-demo-occupied = { $directory } não está vazia e não foi feita pela demonstração.
    .remedy = Indique outra pasta com --data-dir; essa não é tocada.
fault-report-kind = O nome { $file } não termina em .csv nem em .xlsx.
    .remedy = Escolha um dos dois, por exemplo relatorio.xlsx.
fault-disk-failed = O disco não aceitou o que havia a gravar: está cheio, sua cota acabou ou ele está falhando.
    .remedy = Libere espaço e repita o comando; nada ficou pela metade.

# The console
fault-other-site = Isto foi pedido por outro site, ou por um navegador muito antigo.
    .remedy = Abra o próprio Llavero e tente ali.
fault-form-too-large = O formulário é maior do que se aceita.
    .remedy = Encurte o que você escreveu. Os arquivos são enviados na página deles.
fault-tls-half = Para HTTPS são necessários o certificado e a sua chave, e só um dos dois foi indicado.
    .remedy = Indique serve.tls_certificate e serve.tls_key, ou nenhum.
fault-tls-unreadable = Não é possível ler { $file }: { $cause }.
    .remedy = Confira o caminho, e se quem executa o Llavero pode ler o arquivo.
fault-tls-no-certificate = { $file } não contém nenhum certificado.
    .remedy = Indique em serve.tls_certificate um arquivo PEM com “BEGIN CERTIFICATE”, o do site primeiro.
fault-tls-no-key = { $file } não contém nenhuma chave que se possa usar.
    .remedy = Indique em serve.tls_key um arquivo PEM com “BEGIN PRIVATE KEY”, sem senha.
fault-tls-refused = O certificado { $file } e a chave { $key } não servem juntos: { $cause }.
    .remedy = Use a chave com que esse certificado foi pedido.
fault-form-unreadable = O formulário não chegou como devia.
    .remedy = Volte, recarregue a página e envie de novo.
fault-sign-in-refused = Esse nome e essa senha não combinam.
    .remedy = Confira os dois; na senha, maiúsculas contam. Se alguém de outra escola tem o mesmo nome de usuário, use seu e-mail.
fault-set-up-closed = Este link já foi usado ou é antigo.
    .remedy = Entre; se ninguém preparou o Llavero ainda, inicie-o de novo e use o link que ele mostra.
fault-password-not-repeated = As duas senhas não são iguais.
    .remedy = Digite a mesma senha nos dois campos.
fault-field-empty = Este dado é necessário.
    .remedy = Preencha-o.
fault-listen-refused = Não é possível escutar em { $address }: { $cause }.
    .remedy = Pare o que já escuta ali, ou escolha outra porta: --listen 127.0.0.1:8081

# Importing in the console
fault-import-not-allowed = A importação precisa do seu aval: há linhas recusadas, ou mudaria muito mais do que o habitual.
    .remedy = Nada foi gravado. Volte à revisão, veja o que ela diz e marque a caixa se estiver de acordo.
fault-upload-gone = Este arquivo já foi importado ou descartado.
    .remedy = Nada mais foi gravado. Envie-o de novo se for preciso.
fault-upload-none = Nenhum arquivo foi escolhido.
    .remedy = Escolha o arquivo com a sua lista.
fault-upload-broken = O arquivo não chegou inteiro.
    .remedy = Nada dele foi guardado. Envie-o de novo.
fault-tick-needed = Falta o seu aval.
    .remedy = Marque a caixa se estiver de acordo, ou corrija o arquivo e envie-o de novo.
# Configurações, escolas, departamentos, tratamentos
thing-department = departamento
thing-title = tratamento
fault-text-empty = Está vazio.
    .remedy = Escreva ao menos uma letra.
fault-text-too-long = O texto tem { $length } caracteres, mais que os { $limit } que cabem.
    .remedy = Encurte-o.
fault-text-character = Há no texto uma quebra de linha ou um caractere invisível.
    .remedy = Digite-o numa só linha em vez de colá-lo.
fault-accent-unknown = “{ $value }” não é uma cor.
    .remedy = Escreva-a como #1f5f8b: um # e seis dígitos de 0 a 9 e de a a f.
fault-accent-pale = Ninguém conseguiria ler um texto da cor { $value } sobre branco.
    .remedy = Escolha uma mais escura; { $darker } é a mesma cor e pode ser lida.
fault-logo-pixels = O logotipo deve ter de { $least } a { $most } pixels de largura e de altura.
    .remedy = Salve-o em outro tamanho; 600 pixels de largura bastam para imprimir.
fault-logo-broken = O logotipo não pode ser aberto: o arquivo está danificado ou incompleto.
    .remedy = Salve-o de novo como PNG e tente com esse.
fault-logo-missing = O logotipo não está onde foi guardado: { $file }.
    .remedy = Coloque-o de novo com `llavero settings set logo=ARQUIVO`, ou retire-o com `logo=`.
fault-letterhead-lines = O timbre tem { $lines } linhas; cabem { $limit }.
    .remedy = Junte duas linhas ou retire uma.
fault-sign-in-url = Não é o endereço de uma página web, ou tem mais de { $limit } caracteres.
    .remedy = Copie-o do navegador; ele começa com https:// e não tem espaços.
fault-setting-unknown = Não existe a configuração “{ $key }”.
    .remedy = Veja todas com `llavero settings show`.
fault-setting-range = “{ $value }” não é um número inteiro de { $least } a { $most }.
    .remedy = Escreva um número dentro desses limites.
fault-setting-yes-no = “{ $value }” não é nem sim nem não.
    .remedy = Escreva sim ou não.
fault-username-policy-unknown = Não existe a política de nomes de usuário “{ $value }”.
    .remedy = Use school, global ou collaborate.
fault-username-scope-unknown = “{ $value }” não diz dentro de quê os nomes de usuário são únicos.
    .remedy = Use school, organization ou installation.
fault-username-marks = Só se podem permitir ou proibir sinais ASCII; letras e dígitos sempre o são.
    .remedy = Escreva os sinais um após o outro, sem espaços, como .-_
fault-username-clash = { $one } e { $other } teriam ambos o nome de usuário “{ $username }”.
    .remedy = Mude antes o nome de usuário de um dos dois.
fault-username-clash-elsewhere = Alguém de outra organização tem o nome de usuário “{ $username }” de { $one }.
    .remedy = Mude antes esse nome de usuário, ou mantenha-os únicos só dentro da organização.
fault-entry-exists = Já existe: “{ $name }”.
    .remedy = Escolha outro nome.
fault-code-taken = “{ $name }” já tem o código { $code }.
    .remedy = Verifique os dois códigos.
fault-entry-in-use = “{ $name }” não está vazio: pessoas { $people }, turmas { $sections }.
    .remedy = Mova-os antes para outro lugar.

# Credentials and slips in the console
thing-section = turma
fault-mode-missing = Não foi dito o que criar.
    .remedy = Escolha uma das três opções.
fault-whom-missing = Não foi dito para quem.
    .remedy = Escolha de quem se trata.
fault-credentials-unsure = É uma mudança tão grande que precisa ser confirmada.
    .remedy = Marque a caixa acima se é o que você quer.
fault-slips-nothing = Não há para quem imprimir.
    .remedy = Escolha outras pessoas ou dê a elas primeiro senhas novas.
