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
