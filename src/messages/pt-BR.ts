import { percentIn } from "../browser/percent";
import type { Messages } from "./Messages";
import { clockIn, isolate, pluralIn } from "./plural";

const plural = pluralIn("pt-BR");
const clock = clockIn("pt-BR");
const percentage = percentIn("pt-BR");

export const messages: Messages = {
  page: {
    title: "Configurações da conta",
    description: "Seu perfil, suas preferências e sua segurança.",
    nav: "Configurações da conta",
    skip: "Ir para as configurações",
    unsavedMark: "alterações não salvas",
    failedMark: "Falha ao carregar",
  },

  /** The groups of the page. */
  groups: {
    twoFactorOn: "Segundo fator ativado",
    twoFactorOff: "Segundo fator desativado",
    apps: (count) => plural(count, { one: "# aplicativo", other: "# aplicativos" }),
    webDavAccounts: (count) => plural(count, { one: "# conta WebDAV", other: "# contas WebDAV" }),
    versions: (count) => plural(count, { one: "# versão", other: "# versões" }),
    back: "Todas as configurações",
    profile: { title: "Perfil", description: "Seu nome e sua foto, exibidos com os arquivos que você compartilha." },
    preferences: { title: "Preferências", description: "A aparência e o funcionamento do Cloudreve." },
    security: { title: "Segurança", description: "Suas formas de entrar e a proteção da sua conta." },
    devicesAndApps: {
      title: "Dispositivos e aplicativos",
      description: "Aplicativos e dispositivos com acesso aos seus arquivos.",
    },
    storage: { title: "Armazenamento", description: "Seu armazenamento e de onde ele vem." },
  },

  /** The search over all settings of the page. */
  search: {
    label: "Buscar",
    clear: "Limpar busca",
    found: (count) => plural(count, { one: "# configuração encontrada", other: "# configurações encontradas" }),
    none: (query) => `Nenhuma configuração corresponde a “${isolate(query)}”.`,
    /** Names of a row or section, by its id, that people may type and that its label and description lack. */
    synonyms: {
      avatar: "foto imagem avatar gravatar retrato rosto ícone figura enviar upload recortar cortar",
      nick: "apelido nickname nome de usuário username como me chamo",
      share_links_in_profile: "privacidade links compartilhados visível visibilidade página pessoal público privado",
      email: "email e-mail correio endereço login",
      uid: "uid número código identificador id usuário",
      group: "grupo de usuários cargo função plano",
      memberSince: "registro cadastro inscrição data de cadastro idade da conta criada em",
      language: "língua tradução português inglês brasil interface locale language",
      disable_view_sync:
        "sincronização lista grade layout ordem colunas pasta exibição configurações de visualização sync",
      preferred_theme: "escuro claro modo aparência visual cores paleta personalizar skin",
      version_retention_enabled: "histórico backup cópia restaurar recuperar revisões versões antigas ativar",
      version_retention_ext: "tipos de arquivo formato sufixo docx histórico versões",
      version_retention_max: "quantidade número limite histórico quantas versões",
      password: "login entrar trocar mudar redefinir alterar credenciais segurança palavra-passe",
      twoFactor:
        "2fa mfa otp totp duas etapas dois passos verificação token código app aplicativo autenticador google authenticator authy segurança celular novo perdi o celular trocar de celular",
      passkeys:
        "passkey webauthn fido fido2 yubikey digital biometria impressão facial touch id face id windows hello pin login entrar",
      linkedIdentities:
        "sso login único openid connect oidc logto qq redes sociais terceiros externa vincular desvincular conectar",
      signInActivity:
        "histórico de acessos atividades de login recentes registro log últimos acessos sessões dispositivos tentativas ip invasão hackeado suspeito",
      connectedApps: "oauth permissões apps conectados terceiros integrações autorizados revogar desconectar desktop",
      webDav:
        "dav unidade de rede montar sincronizar senha de aplicativo app pasta raiz nas finder explorador clientes arquivos ocultos somente leitura proxy",
      storage:
        "cota espaço usado livre capacidade disco uso cheio limite gigabytes lixeira excluídos permissões quota políticas pacotes nós",
      preferred_dark_mode: "modo escuro noturno noite tema aparência brilho dark mode esquema de cores",
      time_zone: "fuso utc gmt relógio hora local horário brasília região timezone",
      tree_view_auto_expand: "barra lateral menu visualização em árvore pastas abrir automaticamente",
      folder_click_action: "clique duplo dois cliques clicar mouse abrir selecionar arquivos",
      securityOverview: "visão geral verificação proteção situação status",
      sessions: "sair deslogar logout logoff encerrar sessão desconectar todos os dispositivos outros dispositivos",
      membership: "plano vip pro cancelar vence validade renovar upgrade cobrança prorrogar associação",
      finance:
        "pontos saldo recarga recarregar pagamentos compras faturas cupom vale código promocional resgatar dinheiro finanças financeiro",
    },
  },

  actions: {
    save: "Salvar",
    discard: "Descartar",
    tryAgain: "Tentar de novo",
    cancel: "Cancelar",
    close: "Fechar",
    useTheirs: "Usar o novo valor",
    keepMine: "Manter o meu",
    mergeBoth: "Juntar os dois",
    stopWaiting: "Parar de esperar",
    saveAll: "Salvar tudo",
    discardAll: "Descartar tudo",
    undo: "Desfazer",
    undoOf: (fields) => `Desfazer: ${isolate(fields)}`,
    show: "Mostrar",
    showOf: (what) => `Mostrar: ${isolate(what)}`,
    hide: "Ocultar",
    hideOf: (what) => `Ocultar: ${isolate(what)}`,
    showMore: "Mostrar mais",
    showMoreOf: (what) => `Mostrar mais: ${isolate(what)}`,
  },

  /** The status of a section, shown in its foot. */
  state: {
    /** A mark at a field of any gender. */
    edited: "Em edição",
    loading: "Carregando configurações",
    reading: "Carregando…",
    unsaved: (count) => plural(count, { one: "# alteração não salva", other: "# alterações não salvas" }),
    waiting: "Esperando outra aba terminar de salvar…",
    saving: "Salvando…",
    checking: "Conferindo o que foi salvo…",
    offline: "Você está offline. Salve quando a conexão voltar.",
    saved: "Salvo",
    undone: "Desfeito",
    discarded: "Alterações descartadas",
    savedOnceOnline: "Você está offline. Suas alterações serão salvas quando a conexão voltar.",
    notSaved: (reason) => `Não foi possível salvar: ${reason} Suas alterações continuam aqui.`,
    unknown: (reason) => `Não sabemos se isso foi salvo: ${reason} Suas alterações continuam aqui.`,
    locked: "Definido por este site. Você não pode alterar aqui.",
    readOnly: "Este aplicativo não pode alterar estas configurações. Altere-as no site.",
    notConfirmed: "Nada foi feito. Não foi possível confirmar que é você.",
    needsAttention: (count) =>
      plural(count, {
        one: "Não salvo. # campo precisa de correção.",
        other: "Não salvo. # campos precisam de correção.",
      }),
    chooseFirst: "Antes de salvar, escolha qual valor manter.",
    readFailed: "Não foi possível carregar estas configurações",
    broken: "Esta parte parou de funcionar",
    brokenWhy: "Suas alterações não salvas continuam aqui, exceto senhas e códigos.",
    sectionsFailed: (sections) => `Não foi possível carregar: ${sections}`,
    on: "ativado",
    off: "desativado",
    changedElsewhere: (value) => `Novo valor em outra aba ou outro dispositivo: ${isolate(value)}.`,
  },

  /** The bar of unsaved changes, and the dialog that asks before leaving. */
  unsaved: {
    title: "Alterações não salvas",
    summary: (changes, sections) =>
      `${plural(changes, { one: "# alteração não salva", other: "# alterações não salvas" })} em ${plural(sections, { one: "uma seção", other: "# seções" })}`,
    offline: "Você está offline. Suas alterações continuam aqui.",
    /** The links to the sections follow. */
    failed: "Não salvo. Para verificar:",
    attention: (sections) => `Não salvo. Para verificar: ${isolate(sections)}`,
    show: (section) => `Mostrar ${isolate(section)}`,
    leave: {
      title: "Sair da página sem salvar?",
      description: (sections) => `Você tem alterações não salvas em ${isolate(sections)}.`,
      stay: "Ficar",
      discard: "Descartar e sair",
      save: "Salvar e sair",
      notSaved: "Algumas alterações não puderam ser salvas. Fique para ver quais.",
    },
  },

  /** Why a call failed, to follow "Não foi possível salvar: ". */
  errors: {
    network: "não foi possível acessar o servidor.",
    offline: "você está offline.",
    timeout: "o servidor demorou demais para responder.",
    aborted: "o salvamento foi interrompido.",
    http: (status) =>
      status === 429
        ? "foram enviadas solicitações demais (429). Tente de novo mais tarde."
        : `algo deu errado no servidor (${status}).`,
    contract: "não foi possível ler a resposta do servidor.",
    signInInFront:
      "quem respondeu foi uma página de login, não o servidor. Abra este site em outra aba, entre por lá e tente de novo.",
    robotCheck:
      "quem respondeu foi uma verificação contra robôs, não o servidor. Abra este site em outra aba, passe pela verificação e tente de novo.",
    stoppedOnTheWay: (status) =>
      `um proxy ou firewall bloqueou a solicitação (${status}). Tente outra rede ou fale com o administrador do site.`,
    pageInstead: "quem respondeu foi uma página da web, não o servidor. Verifique sua conexão.",
    tooMany: "foram enviadas solicitações demais (429).",
    /** Adds to a reason the time (ms) after which the server says to try again. */
    later: (reason, time) => `${reason} Tente de novo após ${isolate(clock(time))}.`,
    signInRequired: "você precisa entrar de novo.",
    insufficientScope: "este aplicativo não tem permissão para isso.",
    application: (code) => `o servidor recusou a solicitação (${code}).`,
    applicationSays: (msg, code) => `o servidor respondeu “${isolate(msg)}” (${code}).`,
    /** Refusals with a known code of the server. Any other code has the server's own words, or only its number. */
    codes: {
      "-404": "o servidor deste site não oferece isso.",
      403: "você não tem permissão para isso (403).",
      404: "o servidor não encontrou o que foi pedido (404).",
      40001: "o servidor não aceita um dos valores (40001).",
      40007: "seu grupo não tem permissão para isso (40007).",
      40019: "isso está desativado neste site (40019).",
      40020: "você precisa entrar de novo (40020).",
      40022: "o código está incorreto (40022).",
      40024: "o site não aceitou a chave de acesso (40024).",
      40025: "o site não aceitou a chave de acesso (40025).",
      40069: "a senha atual está incorreta (40069).",
      50001: "houve uma falha no banco de dados do servidor (50001).",
      50002: "o servidor não conseguiu criptografar isso (50002).",
      50004: "o servidor não conseguiu ler ou gravar um arquivo (50004).",
      50005: "algo deu errado dentro do servidor (50005).",
      50006: "o armazenamento temporário do servidor falhou (50006).",
    },
    notKept: "o servidor confirmou a alteração, mas não a salvou. Salve de novo.",
    otherUser: "agora outra pessoa está conectada aqui. Entre de novo com a sua conta.",
    /** A sentence: reloading the page loses what is not saved. */
    notLoaded:
      "Não foi possível carregar uma parte desta página. Tente de novo. Se não adiantar, salve suas alterações e recarregue a página.",
    unexpected: "algo deu errado nesta página. Tente de novo.",
    /** Turns a reason into a sentence of its own. */
    sentence: (reason) => reason.charAt(0).toUpperCase() + reason.slice(1),
  },

  /** Errors shown at a field. */
  issues: {
    required: "Preencha este campo.",
    nameRequired: "O nome precisa ter pelo menos um caractere visível.",
    tooShort: "Está curto demais.",
    tooLong: (count) =>
      count > 255 ? plural(count, { other: "Longo demais: # de 255 caracteres." }) : "Está longo demais.",
    wholeNumber: "Digite um número inteiro, a partir de 0.",
    tooLarge: "Digite um número menor.",
    numberRequired: "Digite um número ou escolha “Sem limite”.",
    color: "O servidor não aceita esta cor. Escolha outra.",
    notAnExtension: (entry) => `“${isolate(entry)}” não é uma extensão de arquivo.`,
    onlyLastPart: (part) => `Digite só a última parte: “${isolate(part)}”.`,
    withoutSigns: (extension) => `Digite-a sem caracteres especiais: “${isolate(extension)}”.`,
    extensionExample: "Exemplo de extensão: “pdf”.",
    passwordTooShort: (min) =>
      plural(min, { one: "Use pelo menos # caractere.", other: "Use pelo menos # caracteres." }),
    passwordTooLong: (max) => plural(max, { one: "Use no máximo # caractere.", other: "Use no máximo # caracteres." }),
    passwordsDiffer: "As senhas não coincidem.",
    currentPasswordWrong: "Esta não é sua senha atual.",
    currentPasswordMaybeNew: "Esta não é sua senha atual. Talvez a nova senha já esteja valendo.",
    codeIncomplete: "Digite os 6 dígitos.",
    codeWrong: "Código incorreto. Espere o próximo ou confira o relógio do seu dispositivo.",
    /** A refusal of a field that the page has no words for, with those of the server. */
    serverSays: (msg) => `O servidor não aceita este valor: “${isolate(msg)}”`,
    nameNotStored: "Este nome é longo demais para este servidor. Tente um mais curto.",
  },

  avatar: {
    title: "Foto do perfil",
    description: "Aparece para os outros ao lado do que você compartilha.",
    /** The picture that is shown now. */
    is: { file: "Sua própria foto", gravatar: "Seu Gravatar", none: "Suas iniciais" },
    why: "Use qualquer imagem que seu navegador consiga abrir e escolha a parte que vai aparecer.",
    change: "Trocar foto…",
    useGravatar: "Usar Gravatar…",
    changed: "Foto trocada",
    dialog: {
      title: "Trocar foto",
      choose: "Escolha uma imagem, solte-a aqui ou cole-a.",
      crop: "Mova o círculo até a parte que os outros verão.",
      drop: "Solte uma imagem aqui",
      file: "Escolher arquivo…",
      another: "Outra imagem",
      reading: "Abrindo a imagem…",
      sending: "Enviando a imagem…",
      animated: "Esta imagem é animada. Só o primeiro quadro será usado.",
      zoom: "Zoom",
      zoomed: (percent) => percentage(percent),
      turnLeft: "Girar à esquerda",
      turnRight: "Girar à direita",
      /** Accessible name of the frame around the part that is kept. */
      frame: "A parte que vai aparecer. Mova com as setas.",
      corners: {
        northWest: "Canto superior esquerdo. Redimensione com as setas.",
        northEast: "Canto superior direito. Redimensione com as setas.",
        southEast: "Canto inferior direito. Redimensione com as setas.",
        southWest: "Canto inferior esquerdo. Redimensione com as setas.",
      },
      submit: "Usar esta imagem",
      failed: (reason) => `Não foi possível trocar sua foto: ${reason}`,
      unknown: (reason) => `Não sabemos se sua foto foi trocada: ${reason}`,
    },
    /** Why a file is not taken. */
    problems: {
      empty: "Este arquivo está vazio. Escolha outro.",
      tooLarge: "Este arquivo tem mais de 50\u00a0MB. Escolha uma imagem menor.",
      unreadable: "Seu navegador não consegue abrir este arquivo como imagem. Escolha um PNG, JPEG ou WebP.",
      tooManyPixels: "Esta imagem tem pixels demais. Reduza-a antes.",
      broken: "Esta imagem está danificada, ou seu navegador não abre o formato dela. Escolha outra.",
    },
    gravatar: {
      title: "Usar seu Gravatar?",
      description:
        "O Gravatar é de outra empresa. Quem vê sua foto a carrega do Gravatar, de um endereço criado a partir de um hash do seu e-mail.",
      replaces:
        "O Gravatar é de outra empresa. Quem vê sua foto a carrega do Gravatar, de um endereço criado a partir de um hash do seu e-mail. Sua própria foto deixa de aparecer.",
      submit: "Usar Gravatar",
      done: "Seu Gravatar está em uso",
      failed: (reason) => `Não foi possível usar o Gravatar: ${reason}`,
      unknown: (reason) => `Não sabemos se o Gravatar está em uso: ${reason}`,
    },
  },

  profile: {
    title: "Perfil",
    description: "Seu nome, seu perfil público e os dados da sua conta.",
    nick: { label: "Nome de exibição", why: "Até 255 caracteres." },
    share_links_in_profile: {
      label: "Perfil público",
      why: "Os compartilhamentos exibidos no seu perfil público.",
      publicShares: "Compartilhamentos sem senha",
      allShares: "Todos, até os protegidos por senha",
      hidden: "Nenhum",
      /** A link to the user's public page. */
      open: "Abrir seu perfil público",
    },
    email: "E-mail",
    uid: "ID do usuário",
    group: "Grupo",
    memberSince: "Membro desde",
    none: "Nenhum",
  },

  preferences: {
    title: "Preferências",
    description: "Como o Cloudreve funciona para você, em todos os dispositivos.",
    language: { label: "Idioma", why: "Vale também para os e-mails deste site.", notChosen: "Não escolhido" },
    disable_view_sync: {
      label: "Sincronizar a visualização",
      why: "As pastas aparecem com o mesmo layout e na mesma ordem em todos os seus dispositivos.",
    },
  },

  theme: {
    title: "Tema",
    description: "As cores que este site oferece, nas versões clara e escura.",
    preferred_theme: { label: "Cor do tema", why: "Veja agora como fica. Salve para manter." },
    default: "padrão",
    notOffered: "indisponível neste site",
    /**
     * Accessible name of a theme: the name of its color, its value if the name alone is not clear, and a remark such as
     * "padrão".
     */
    option: (name, color, remark) => [name, color, remark].filter(Boolean).join(", "),
    noThemes: "Este site não oferece temas para escolher.",
    colors: {
      red: "Vermelho",
      orange: "Laranja",
      yellow: "Amarelo",
      lime: "Verde-limão",
      green: "Verde",
      teal: "Petróleo",
      cyan: "Ciano",
      blue: "Azul",
      indigo: "Índigo",
      purple: "Roxo",
      pink: "Rosa",
      brown: "Marrom",
      black: "Preto",
      gray: "Cinza",
      white: "Branco",
      other: "Cor",
    },
  },

  versionRetention: {
    title: "Retenção de versões",
    description: "Mantém as versões anteriores dos arquivos que você altera ou substitui.",
    allTypes: "todas as extensões",
    version_retention_enabled: {
      label: "Manter versões anteriores",
      why: "As versões anteriores ocupam seu armazenamento.",
    },
    version_retention_ext: {
      label: "Extensões de arquivo",
      why: "Deixe em branco para manter versões de todos os arquivos.",
      add: "Adicionar, ex.: docx",
      remove: (entry) => `Remover ${isolate(entry)}`,
      added: (entry) => `Adicionada: ${isolate(entry)}`,
      removed: (entry) => `Removida: ${isolate(entry)}`,
      selected: (entry) => `Selecionada: ${isolate(entry)}. Pressione Delete para removê-la.`,
      becomes: (stored, entry) =>
        `“${isolate(stored)}” não corresponde a nenhum arquivo. Ao salvar, passa a ser “${isolate(entry)}”.`,
      changedElsewhere: (added, removed) =>
        `Alterado em outra aba ou outro dispositivo: ${[added && `inclusão de ${isolate(added)}`, removed && `remoção de ${isolate(removed)}`].filter(Boolean).join(", ")}.`,
      more: (count) => plural(count, { one: "mais #", other: "mais #" }),
      /** Described by it, the box says what it holds. */
      held: (count) =>
        plural(count, {
          one: "# extensão. No campo vazio, pressione Backspace duas vezes para removê-la.",
          other: "# extensões. No campo vazio, pressione Backspace duas vezes para remover a última.",
        }),
      hidden: (count) =>
        plural(count, {
          one: "Mais # não aparece. Digite para encontrá-la.",
          other: "Mais # não aparecem. Digite para encontrar uma delas.",
        }),
      dropped: (stored) => `“${isolate(stored)}” não corresponde a nenhum arquivo. Ao salvar, será removida.`,
    },
    version_retention_max: {
      label: "Máximo de versões",
      why: "Acima disso, a versão mais antiga é excluída.",
      unlimited: "Sem limite",
    },
  },

  password: {
    title: "Senha",
    description: "Ao alterá-la, você sai da conta em todos os seus dispositivos; neste, em até uma hora.",
    /** The row that stands for the closed form. */
    row: "Sua senha",
    change: "Alterar…",
    /** The button’s name by ear. It begins with the words on the button. */
    changeName: "Alterar senha",
    current_password: { label: "Senha atual", show: "Mostrar senha atual", hide: "Ocultar senha atual" },
    new_password: {
      label: "Nova senha",
      why: "De 6 a 128 caracteres.",
      show: "Mostrar nova senha",
      hide: "Ocultar nova senha",
    },
    confirm_new_password: {
      label: "Confirmar nova senha",
      show: "Mostrar senha confirmada",
      hide: "Ocultar senha confirmada",
    },
    changed: "Senha alterada. Entre de novo com a nova; neste dispositivo, em até uma hora.",
    unsaved: "Senha ainda não alterada",
    notChanged: (reason) => `Não foi possível alterar sua senha: ${reason}`,
    others: {
      label: (sections) => `Salvar antes as alterações em ${isolate(sections)}`,
      why: "Depois de alterar a senha, você precisa entrar de novo.",
      notSaved: "Senha não alterada: as outras alterações não puderam ser salvas antes.",
    },
    unknown: "Não sabemos se sua senha foi alterada. Para descobrir, entre com a nova em outra janela.",
    readOnly: {
      title: "Indisponível neste aplicativo",
      text: "Este aplicativo não pode alterar sua senha. Altere-a no site.",
    },
    passwordless: {
      title: "Esta conta não tem senha",
      text: "Você entra com uma chave de acesso ou uma conta vinculada, então não há nada para alterar aqui.",
    },
    strength: {
      scores: ["Muito fraca.", "Fraca.", "Razoável.", "Boa.", "Forte."],
      hints: [
        "Qualquer um adivinharia.",
        "Fácil de adivinhar.",
        "Acrescente uma ou duas palavras.",
        "Com mais uma palavra, ficaria forte.",
        "Difícil de adivinhar, mesmo com tempo.",
      ],
    },
  },

  twoFactor: {
    title: "Autenticação de dois fatores",
    description: "Um segundo passo ao entrar, com um aplicativo no seu celular.",
    /** Feminine, as the title: `on` and `off` stand beside both. */
    app: "Autenticação por aplicativo",
    on: "Ativada",
    off: "Desativada",
    whyOn: "Cada login pede um código do seu aplicativo.",
    whyOff: "Basta sua senha para entrar.",
    whyPasswordless: "Você entra sem senha, então nenhum código é pedido.",
    turnOn: "Ativar",
    turnOff: "Desativar",
    /** Accessible names of the two buttons, which begin with the words that are seen. */
    turnOnName: "Ativar autenticação por aplicativo",
    turnOffName: "Desativar autenticação por aplicativo",
    turnedOn: "Autenticação de dois fatores ativada",
    turnedOff: "Autenticação de dois fatores desativada",
    enable: {
      title: "Ativar autenticação de dois fatores",
      description: "Escaneie o QR code com um aplicativo autenticador e digite o código de 6 dígitos que ele mostrar.",
      preparing: "Preparando uma chave…",
      qrLabel: "QR code com a chave",
      key: "Ou digite esta chave no aplicativo",
      copy: "Copiar chave",
      copied: "Copiada",
      copyFailed: "Não é permitido copiar aqui. A chave está selecionada: copie-a com o teclado.",
      noRecovery:
        "Não há códigos de recuperação. Guarde esta chave em um lugar seguro: se você perder o dispositivo, só a chave ou um administrador pode devolver seu acesso.",
      validFor: (time) => `Chave válida por ${isolate(time)}`,
      minutesLeft: (minutes) =>
        plural(minutes, { one: "A chave vale por mais # minuto.", other: "A chave vale por mais # minutos." }),
      runOut: "Esta chave expirou",
      replaced: "Outra aba tem uma chave mais nova",
      maybeReplaced: "Se outra aba ou outro dispositivo já mostrou uma chave mais nova, esta não funciona mais.",
      newKey: "Nova chave",
      openHere: "Abrir neste dispositivo",
      print: "Imprimir",
      save: "Salvar como arquivo",
      saved: "Salva",
      notSaved: "Não é permitido salvar aqui. Em vez disso, copie a chave.",
      notPrinted: "Não é permitido imprimir aqui. Em vez disso, copie a chave.",
    },
    /** The key on paper or in a file. */
    sheet: {
      title: (site) => `Chave de dois fatores de ${isolate(site)}`,
      account: "Conta",
      key: "Chave",
      keep: "Não mostre a ninguém: quem tiver esta chave pode gerar seus códigos.",
    },
    /** A new key while two-factor authentication is on. */
    again: {
      label: "Novo celular ou aplicativo",
      why: "Leva seus códigos para outro dispositivo. Quando você confirmar, os códigos do antigo deixam de valer.",
      open: "Configurar de novo",
      title: "Configurar de novo a autenticação de dois fatores",
      description:
        "Escaneie o QR code com o aplicativo no novo dispositivo e digite o código de 6 dígitos que ele mostrar. A partir daí, os códigos do dispositivo antigo não valem mais.",
      submit: "Usar o novo dispositivo",
      done: "Tudo configurado de novo. Os códigos do dispositivo antigo não valem mais.",
      unknown: (reason) =>
        `Não sabemos se o novo dispositivo já está em uso: ${reason} Digite o próximo código dele para ter certeza.`,
    },
    disable: {
      title: "Desativar autenticação de dois fatores",
      description: "Digite um código do seu aplicativo autenticador. Depois disso, basta sua senha para entrar.",
    },
    code: "Código",
    unknown: (reason) =>
      `Não sabemos se isso foi feito: ${reason} Antes de tentar de novo, feche esta caixa de diálogo e confira a configuração.`,
  },

  webDav: {
    title: "Contas WebDAV",
    description: "Senhas separadas para aplicativos que abrem seus arquivos por WebDAV.",
    add: "Nova conta",
    none: "Nenhuma conta WebDAV",
    noneWhy: "Crie uma para cada aplicativo ou dispositivo. Assim, você pode remover uma sem afetar as outras.",
    list: "Contas WebDAV",
    readOnly: "Somente leitura",
    readWrite: "Leitura e gravação",
    refusesHidden: "Recusa arquivos ocultos",
    proxied: "Pelo servidor",
    added: (date) => `Adicionada em ${isolate(date)}`,
    connect: "Conectar",
    connectTo: (name) => `Conectar ${isolate(name)}`,
    edit: "Editar",
    editOf: (name) => `Editar ${isolate(name)}`,
    remove: "Remover",
    removeOf: (name) => `Remover ${isolate(name)}`,
    created: (name) => `Conta WebDAV ${isolate(name)} criada`,
    saved: (name) => `Conta WebDAV ${isolate(name)} salva`,
    removed: (name) => `Conta WebDAV ${isolate(name)} removida`,
    form: {
      create: "Nova conta WebDAV",
      edit: (name) => `Editar ${isolate(name)}`,
      createWhy: "O servidor cria a senha. Ela aparece em seguida e sempre que você pedir.",
      editWhy: "A senha continua a mesma. Para ter outra senha, crie uma nova conta.",
      name: "Nome",
      nameWhy: "Só para esta lista, como o nome de um dispositivo.",
      folder: "Pasta",
      folderWhy: "A pasta que o aplicativo pode abrir, como /Fotos. Use / para todas.",
      notAFolder: "Esta não é uma das suas pastas.",
      readonly: "Somente leitura",
      readonlyWhy: "Os aplicativos podem abrir os arquivos, mas não alterá-los.",
      disable_sys_files: "Recusar arquivos ocultos",
      disable_sys_filesWhy: "Arquivos com nome que começa com ponto, como os que o macOS põe em cada pasta.",
      proxy: "Pelo servidor",
      proxyWhy: "Para aplicativos que não conseguem baixar direto do armazenamento. Mais lento.",
      submit: "Criar",
      notSaved: (reason) => `Não foi possível salvar: ${reason}`,
      unknown: (reason) =>
        `Não sabemos se isso foi salvo: ${reason} Antes de tentar de novo, feche esta caixa de diálogo e confira a lista.`,
    },
    removing: {
      title: (name) => `Remover ${isolate(name)}?`,
      description: "Os aplicativos que usam esta conta perdem o acesso na hora. Seus arquivos continuam lá.",
      keep: "Manter conta",
      submit: "Remover conta",
      notRemoved: (reason) => `Não foi possível remover: ${reason}`,
      unknown: (reason) =>
        `Não sabemos se a conta foi removida: ${reason} Antes de tentar de novo, feche esta caixa de diálogo e confira a lista.`,
    },
    connecting: {
      title: (name) => `Conectar com ${isolate(name)}`,
      description: "Digite estes dados no aplicativo ou no dispositivo.",
      address: "Endereço do servidor",
      user: "Nome de usuário",
      password: "Senha",
      hidden: "Oculta",
      show: "Mostrar",
      showPassword: "Mostrar senha",
      hide: "Ocultar",
      hidePassword: "Ocultar senha",
      copy: "Copiar",
      copyOf: (field) => `Copiar: ${isolate(field)}`,
      copyAgain: "Confirmado. Pressione “Copiar” de novo.",
      copied: "Copiado",
      copyFailed: "Não é permitido copiar aqui. O texto está selecionado: copie-o com o teclado.",
      gone: "Esta conta não existe mais.",
      notRead: (reason) => `Não foi possível obter a senha: ${reason}`,
      userWhy: "O nome de usuário é seu e-mail, não o nome da conta WebDAV.",
      system: "Como conectar no",
      systems: {
        windows: "Windows",
        macos: "macOS",
        linux: "Linux",
        android: "Android",
        ios: "iPhone e iPad",
      },
      hints: {
        windows:
          "No Explorador de Arquivos, clique com o botão direito em Este Computador, escolha “Mapear unidade de rede” e digite o endereço. O Windows só se conecta a endereços https e só abre arquivos de até 50\u00a0MB, a menos que você altere as configurações dele.",
        macos: "No Finder, escolha Ir, depois “Conectar ao Servidor”, e digite o endereço.",
        linux:
          "No Arquivos do GNOME, abra Rede e digite o endereço com davs:// no lugar de https://. No Dolphin, use webdavs://.",
        android:
          "O Android não vem com WebDAV. Instale um gerenciador de arquivos compatível e adicione nele um armazenamento WebDAV.",
        ios: "O aplicativo Arquivos não vem com WebDAV. Instale um aplicativo compatível e adicione nele um servidor WebDAV.",
      },
      done: "Concluir",
    },
  },

  storage: {
    title: "Armazenamento",
    description: "Seu armazenamento e o que seu grupo permite.",
    /** Accessible name of the meter. */
    used: "Armazenamento em uso",
    usage: (used, total) => `${isolate(used)} de ${isolate(total)} em uso`,
    unlimited: (used) => `${isolate(used)} em uso, sem limite`,
    none: (used) => `Seu grupo não oferece armazenamento. ${isolate(used)} em uso.`,
    full: "Seu armazenamento está cheio. Exclua arquivos para enviar outros.",
    over: (bytes) => `Você passou do limite em ${isolate(bytes)}. Exclua arquivos para enviar outros.`,
    free: "Livre",
    group: "Grupo",
    fromGroup: "Do seu grupo",
    fromPacks: "De pacotes de armazenamento",
    packs: {
      label: "Pacotes de armazenamento",
      why: "Mais espaço por um tempo, além do que seu grupo oferece.",
      none: "Você não tem nenhum. Um pacote dá mais espaço por um tempo.",
      buy: "Comprar espaço",
      since: (date) => `Desde ${isolate(date)}`,
      until: (date, relative) => `Até ${isolate(date)}, ${isolate(relative)}`,
      ended: (date, relative) => `Expirou em ${isolate(date)}, ${isolate(relative)}`,
      hasEnded: "Expirou",
    },
    policies: {
      label: "Políticas de armazenamento",
      why: "Onde o site pode guardar seus arquivos.",
      none: "Você não pode usar nenhuma",
      types: { local: "Neste servidor", remote: "Em outro servidor", load_balance: "Dividida entre políticas" },
      upTo: (size) => `Arquivos de até ${isolate(size)}`,
      anySize: "Arquivos de qualquer tamanho",
      only: (types) => `Só ${isolate(types)}`,
      not: (types) => `Exceto ${isolate(types)}`,
      onlyNames: (pattern) => `Só nomes que correspondem a ${isolate(pattern)}`,
      notNames: (pattern) => `Exceto nomes que correspondem a ${isolate(pattern)}`,
      relay: "Os envios passam pelo servidor",
      among: (names) => `Entre ${isolate(names)}`,
    },
    nodes: {
      label: "Nós",
      why: "Máquinas do site que fazem suas tarefas mais longas.",
      none: "Você não pode usar nenhum",
      unnamed: "Nó",
      types: { master: "Principal", slave: "Adicional" },
      tasks: {
        createArchive: "Compacta arquivos",
        extractArchive: "Extrai arquivos compactados",
        remoteDownload: "Baixa arquivos da web",
        relocate: "Move arquivos entre políticas",
      },
      noTasks: "Nenhuma tarefa para os seus arquivos",
    },
    gives: "Incluído no seu grupo",
    rights: {
      share: "Compartilhar arquivos e pastas por link",
      shareDownload: "Baixar o que compartilham com você",
      webDav: "Abrir seus arquivos por WebDAV",
      webDavProxy: "Passar transferências WebDAV pelo servidor",
      archiveDownload: "Baixar pastas como um só arquivo compactado",
      archiveTask: "Compactar e extrair arquivos no servidor",
      remoteDownload: "Fazer o servidor baixar arquivos da web",
      uniqueDirectLinks: "Criar um link direto diferente a cada vez",
      advancedDelete: "Excluir arquivos na hora, sem passar pela lixeira",
      administrator: "Administrar este site",
    },
    trash: (time) => `Arquivos excluídos ficam na lixeira por ${isolate(time)}`,
    noTrash: "Arquivos excluídos saem da lixeira na próxima limpeza",
  },

  device: {
    title: "Este dispositivo",
    description: "Fica só neste dispositivo e vale na hora.",
    preferred_dark_mode: {
      label: "Claro ou escuro",
      why: "A aparência do Cloudreve.",
      system: "Igual ao sistema",
      light: "Claro",
      dark: "Escuro",
    },
    time_zone: {
      label: "Fuso horário",
      why: "Para datas e horários. Busque por cidade, nome ou diferença de horas.",
      ofDevice: "Igual ao dispositivo",
      /** Accessible name of the list. */
      list: "Fusos horários",
      loading: "Carregando fusos horários…",
      none: "Nenhum fuso horário encontrado",
      found: (count) => plural(count, { one: "# fuso horário", other: "# fusos horários" }),
    },
    tree_view_auto_expand: {
      label: "Expandir a árvore de pastas",
      why: "A árvore na barra lateral acompanha a pasta que você abre.",
    },
    folder_click_action: {
      label: "Clicar em uma pasta",
      why: "Quando um clique seleciona, dois cliques abrem.",
      open: "Abre a pasta",
      select: "Seleciona a pasta",
    },
    notKept:
      "Sua escolha não foi salva neste dispositivo. Se o navegador bloqueia os dados de sites, permita-os e escolha de novo.",
  },

  securityOverview: {
    title: "Resumo da segurança",
    description: "O quanto sua conta está protegida.",
    turnOn: "Com um segundo passo, uma senha roubada não basta para entrar.",
    noPasskeys: "Nenhuma ainda. Uma chave de acesso não pode ser adivinhada nem roubada por um site falso.",
    passkeys: (count) => plural(count, { one: "# chave de acesso", other: "# chaves de acesso" }),
    lastAdded: (date) => `Última adicionada em ${isolate(date)}`,
    look: "Revisar",
    unused: (count, time) =>
      plural(count, { one: "# aplicativo", other: "# aplicativos" }) + ` sem uso há mais de ${isolate(time)}`,
  },

  accountAction: {
    loading: (section) => `Carregando: ${isolate(section)}`,
    notHere: "Isso não está disponível para sua conta.",
    alreadyDone: "Isso já foi feito.",
  },

  sessions: {
    title: "Sair da conta",
    description: "As chaves de acesso e as contas WebDAV continuam funcionando até você removê-las.",
    here: {
      label: "Neste dispositivo",
      why: "Nos outros dispositivos, sua sessão continua aberta.",
      action: "Sair",
    },
    everywhere: {
      label: "Em todo lugar",
      why: "Uma nova senha encerra a sessão em todos os dispositivos e aplicativos, inclusive aqui.",
      action: "Alterar senha…",
      passwordless:
        "Só uma nova senha encerra a sessão em todo lugar, e sua conta não tem senha. Revogue o acesso de cada aplicativo e remova cada chave de acesso.",
    },
    signedOut: "Você saiu da conta neste dispositivo",
    failed: (reason) => `Não foi possível sair da conta: ${reason}`,
  },

  /** Identities from elsewhere with which the user can sign in. */
  linkedIdentities: {
    title: "Contas vinculadas",
    description: "Contas de outros serviços com as quais você pode entrar aqui.",
    none: "Nenhuma conta para vincular",
    noneWhy: "Este site não permite entrar com a conta de outro serviço.",
    linked: "Vinculada",
    linkedOn: (date) => `Desde ${isolate(date)}`,
    notLinked: "Não vinculada",
    link: "Vincular",
    linkNamed: (name) => `Vincular ${isolate(name)}`,
    unlink: "Desvincular",
    unlinkNamed: (name) => `Desvincular ${isolate(name)}`,
    waiting: (name) => `Continue com ${isolate(name)} na nova janela.`,
    notOpened: "Nenhuma janela se abriu. Permita pop-ups neste site e tente de novo.",
    wasLinked: (name) => `Conta vinculada: ${isolate(name)}`,
    wasUnlinked: (name) => `Conta desvinculada: ${isolate(name)}`,
    notLinking: (reason) => `Não foi possível vincular: ${reason}`,
    unlinking: {
      title: (name) => `Desvincular ${isolate(name)}?`,
      description: (name) =>
        `Você não poderá mais entrar aqui com ${isolate(name)}. Sua conta nesse serviço continua como está.`,
      submit: "Desvincular",
      lastWayIn: (name) =>
        `Sua conta não tem senha, e ${isolate(name)} é a única forma de entrar nela. Se desvincular, você perde o acesso, e só um administrador pode devolvê-lo.`,
      understood: "Entendo que não poderei mais entrar",
      failed: (reason) => `Não foi possível desvincular: ${reason}`,
      unknown: (reason) =>
        `Não sabemos se a conta foi desvinculada: ${reason} Antes de tentar de novo, feche esta caixa de diálogo e confira a lista.`,
    },
  },
  signInActivity: {
    title: "Atividades de login recentes",
    description: "Logins recentes na sua conta e tentativas que falharam.",
    none: "Nenhum login registrado",
    noneWhy: "Os próximos logins aparecem aqui, com horário, dispositivo e endereço.",
    noMatch: "Nenhum login encontrado",
    filter: {
      label: "Mostrar",
      all: (count) => plural(count, { other: "Todos (#)" }),
      failed: (count) => plural(count, { other: "Falhas (#)" }),
      webDav: (count) => plural(count, { other: "WebDAV (#)" }),
      withoutWebDav: (count) => plural(count, { other: "Sem WebDAV (#)" }),
    },
    find: { label: "Buscar", why: "Por navegador, dispositivo, endereço, método ou data." },
    failed: "Falha",
    unknownDevice: "Dispositivo desconhecido",
    unknownTime: "Em horário desconhecido",
    webDavApp: "Aplicativo WebDAV",
    how: {
      password: "Com a senha",
      passkey: "Com uma chave de acesso",
      identity: (provider) => `Com ${isolate(provider)}`,
      webDav: "Por WebDAV",
      other: (word) => `Com “${isolate(word)}”`,
    },
    webDavFailures: (count) => plural(count, { one: "# login por WebDAV", other: "# logins por WebDAV" }),
    found: (count) => plural(count, { one: "# exibido", other: "# exibidos" }),
    shown: (shown, rest) =>
      `${plural(shown, { one: "# exibido", other: "# exibidos" })}, ${plural(rest, { other: "mais #" })}`,
    notMe: {
      open: "Não fui eu",
      label: "Proteja sua conta",
      why: "Se você não reconhece um login, talvez outra pessoa tenha acesso. Verifique estes itens nesta ordem.",
      password:
        "Uma nova senha encerra a sessão em todos os dispositivos e aplicativos. As chaves de acesso e as contas WebDAV continuam funcionando.",
      passkeys: "Remova as que não são suas.",
      twoFactor: "Com um segundo passo, uma senha roubada não basta para entrar.",
      connectedApps: "Revogue o acesso dos que você não conhece.",
      webDav: "Remova as que você não conhece. Elas continuam funcionando depois que a senha é alterada.",
    },
  },
  /** Identity providers, unless the site has a name of its own for them. */
  providers: {
    logto: "Logto",
    qq: "QQ",
    oidc: "OpenID Connect",
    sso: "Login único",
    numbered: (number) => `Provedor ${isolate(number)}`,
    unknown: "outra conta",
  },
  passkeys: {
    title: "Chaves de acesso",
    description: "Entre com impressão digital, rosto, PIN ou chave de segurança, sem senha.",
    add: "Adicionar chave",
    none: "Nenhuma chave de acesso",
    noneWhy: "Com uma chave de acesso no dispositivo ou no gerenciador de senhas, você entra sem senha.",
    unnamed: "Chave de acesso sem nome",
    addedOn: (date) => `Adicionada em ${isolate(date)}`,
    used: (relative) => `Último uso: ${isolate(relative)}`,
    neverUsed: "Nunca usada",
    remove: "Remover",
    removeNamed: (name) => `Remover chave de acesso ${isolate(name)}`,
    wasAdded: (name) => `Chave de acesso “${isolate(name)}” adicionada`,
    wasRemoved: (name) => `Chave de acesso “${isolate(name)}” removida`,
    off: "Este site desativou as chaves de acesso. As suas continuam guardadas, mas você não pode entrar com elas.",
    unsupported:
      "Este navegador não é compatível com chaves de acesso. Use uma versão atual do Chrome, do Edge, do Firefox ou do Safari.",
    insecure:
      "Os navegadores só permitem chaves de acesso em conexões seguras. Abra esta página em um endereço que comece com https://.",
    /** Name of a new passkey, from what the browser says of itself. */
    nameOf: (browser, system) =>
      browser && system ? `${browser} no ${system}` : (browser ?? system ?? "Chave de acesso"),
    adding: {
      title: "Adicionar chave de acesso",
      description: "Seu navegador vai pedir sua impressão digital, seu rosto, um PIN ou uma chave de segurança.",
      name: "Nome",
      nameWhy: "Para você reconhecê-la na lista.",
      submit: "Adicionar chave",
      asking: "Siga as instruções do navegador…",
      noPlatform:
        "Este dispositivo não consegue criar uma chave de acesso sozinho. Tenha à mão uma chave de segurança ou seu celular.",
      failed: (reason) => `Não foi possível adicionar: ${reason}`,
      unknown: (reason) =>
        `Não sabemos se a chave de acesso foi adicionada: ${reason} Antes de tentar de novo, feche esta caixa de diálogo e confira a lista.`,
    },
    /** Why no passkey was added. */
    problems: {
      canceled:
        "Nenhuma chave de acesso foi adicionada. Tente de novo seguindo as instruções do navegador ou use outro navegador.",
      alreadyHere: "Este dispositivo ou gerenciador de senhas já tem uma chave de acesso para esta conta.",
      otherSite: (host) =>
        `As chaves de acesso deste site só podem ser adicionadas em ${isolate(host)}. Abra as configurações lá.`,
      unsuitable:
        "Não é possível guardar chaves de acesso neste dispositivo ou nesta chave de segurança. Tente com outro.",
      failed:
        "O navegador não conseguiu criar uma chave de acesso. Tente de novo ou use outro dispositivo ou outra chave de segurança.",
      tooLate:
        "Nenhuma chave de acesso foi adicionada. Passou de 5 minutos, ou outra aba começou a adicionar uma. Tente de novo.",
      turnedOff: "Este site desativou as chaves de acesso.",
    },
    removing: {
      title: (name) => `Remover a chave de acesso “${isolate(name)}”?`,
      description: "Você não poderá mais entrar com ela. Se seu dispositivo ainda a oferecer, exclua-a lá também.",
      submit: "Remover chave",
      lastWayIn:
        "Sua conta não tem senha, e esta chave de acesso é a única forma de entrar nela. Se remover, você perde o acesso, e só um administrador pode devolvê-lo.",
      understood: "Entendo que não poderei mais entrar",
      failed: (reason) => `Não foi possível remover: ${reason}`,
      unknown: (reason) =>
        `Não sabemos se a chave de acesso foi removida: ${reason} Antes de tentar de novo, feche esta caixa de diálogo e confira a lista.`,
    },
  },

  connectedApps: {
    title: "Aplicativos externos",
    description: "Aplicativos que podem usar sua conta.",
    none: "Nenhum aplicativo externo",
    noneWhy: "Os aplicativos que você autoriza a usar sua conta aparecem aqui, e você pode revogar o acesso deles.",
    thisApp: "Este aplicativo",
    unnamed: "Aplicativo sem nome",
    /** Name of an app of Cloudreve's own that is not known here, by the key of its text. */
    keyed: (key) => `Aplicativo do Cloudreve “${isolate(key)}”`,
    names: { "oauth.desktop": "Cloudreve para computador", "setting.iOSApp": "Cloudreve para iOS" },
    used: (relative) => `Último uso: ${isolate(relative)}`,
    neverUsed: "Nunca usado",
    revoke: "Revogar",
    revokeNamed: (name) => `Revogar acesso de ${isolate(name)}`,
    wasRevoked: (name) => `Acesso revogado. “${isolate(name)}” ainda pode usar sua conta por até uma hora.`,
    /** The rights of an app, as sentences. */
    scopes: {
      identity: "Saber quem você é",
      read: {
        UserInfo: "Ver seu perfil e suas preferências",
        Files: "Ver seus arquivos",
        Shares: "Ver seus links de compartilhamento",
        Workflow: "Ver suas tarefas",
        DavAccount: "Ver suas contas WebDAV e as senhas delas",
        UserSecurityInfo: "Ver como você entra na conta",
        Finance: "Ver seus créditos e pagamentos",
        Admin: "Ver a administração deste site",
      },
      write: {
        UserInfo: "Ver e alterar seu perfil e suas preferências",
        Files: "Ver, alterar e excluir seus arquivos",
        Shares: "Ver e alterar seus links de compartilhamento",
        Workflow: "Ver e iniciar tarefas",
        DavAccount: "Ver e alterar suas contas WebDAV e as senhas delas",
        UserSecurityInfo: "Ver e alterar como você entra na conta",
        Finance: "Ver seus créditos e pagamentos, e pagar com seus créditos",
        Admin: "Administrar este site",
      },
      offline: "Manter o acesso quando você está ausente",
      otherRead: (thing) => `Ver “${isolate(thing)}”`,
      otherWrite: (thing) => `Ver e alterar “${isolate(thing)}”`,
      other: (scope) => `Usar “${isolate(scope)}”`,
    },
    revoking: {
      title: (name) => `Revogar o acesso de “${isolate(name)}”?`,
      description: "O aplicativo não poderá mais renovar o acesso. O que ele tem agora termina em até uma hora.",
      thisApp: "Você está usando este aplicativo agora. Em até uma hora, vai precisar entrar nele de novo.",
      submit: "Revogar acesso",
      failed: (reason) => `Não foi possível revogar o acesso: ${reason}`,
      unknown: (reason) =>
        `Não sabemos se o acesso foi revogado: ${reason} Antes de tentar de novo, feche esta caixa de diálogo e confira a lista.`,
    },
  },

  membership: {
    title: "Assinatura",
    description: "Os benefícios do seu grupo e a data de expiração.",
    active: "Ativa",
    ended: "Expirada",
    until: (date, relative) => `Até ${isolate(date)}, ${isolate(relative)}.`,
    since: (date, relative) => `Expirou em ${isolate(date)}, ${isolate(relative)}. Seu grupo mudará em breve.`,
    none: "Seu grupo não expira.",
    noGroup: "Sem grupo",
    cancel: "Cancelar assinatura",
    atEnd: "Ao expirar",
    atEndWhy:
      "Você volta para o seu grupo anterior. Se seus arquivos excederem o armazenamento dele, exclua alguns antes de enviar outros.",
    extend: "Prorrogar",
    renew: "Renovar",
    buy: "Assinar",
    canceled: "Assinatura cancelada",
    dialog: {
      title: (group) => `Cancelar sua assinatura ${isolate(group)}?`,
      description: (group, date) =>
        `Sua assinatura termina agora, e não em ${isolate(date)}. Você perde o que o grupo ${isolate(group)} oferece. Não é possível desfazer.`,
      confirm: (group) => `Digite ${isolate(group)} para confirmar`,
      keep: "Manter assinatura",
      submit: "Cancelar assinatura agora",
      failed: (reason) => `Não foi possível cancelar: ${reason}`,
      unknown: (reason) =>
        `Não sabemos se a assinatura foi cancelada: ${reason} Antes de tentar de novo, feche esta caixa de diálogo e confira sua assinatura.`,
      mismatch: (group) => `Não corresponde. Digite ${isolate(group)}.`,
    },
  },

  finance: {
    title: "Créditos e pedidos",
    description: "Seus créditos, o que você comprou e códigos de presente.",
    credit: "Saldo",
    points: (count) => plural(count, { one: "# crédito", many: "# de créditos", other: "# créditos" }),
    creditUnknown: "O site não informa quantos créditos você tem.",
    recharge: "Comprar créditos",
    history: {
      label: "Movimentação de créditos",
      why: "Os créditos que você recebeu e gastou, do mais recente ao mais antigo.",
      none: "Nenhuma movimentação ainda",
      /** By the server's words. */
      reasons: {
        share_purchased: "Compartilhamento vendido",
        pay: "Gasto em um pedido",
        adjust: "Ajuste feito pelo site",
        recharge: "Créditos comprados",
      },
      other: "Outra movimentação",
    },
    orders: {
      label: "Pedidos",
      why: "O que você comprou neste site, do mais recente ao mais antigo.",
      none: "Nenhum pedido ainda",
      unnamed: "Pedido",
      /** By the server's words. */
      status: {
        created: "Não pago",
        paid: "Pago, ainda não entregue",
        fulfilled: "Entregue",
        fulfill_failed: "Pago, falha na entrega",
        canceled: "Cancelado ou expirado",
      },
      /** By the server's numbers. */
      products: { 1: "Acesso a compartilhamento", 2: "Assinatura", 3: "Pacote de armazenamento", 4: "Créditos" },
      number: (number) => `Nº\u00a0${isolate(number)}`,
      times: (count) => `× ${isolate(count)}`,
    },
    gift: {
      label: "Código de presente",
      why: "Resgate um código para ganhar créditos, armazenamento ou uma assinatura.",
      enter: "Digitar código",
      title: "Resgatar código de presente",
      description: "Digite o código para verificá-lo. Nada é resgatado ainda.",
      confirm: "O código é válido. Você só pode resgatá-lo uma vez, e não é possível desfazer.",
      code: "Código",
      check: "Verificar código",
      redeem: "Resgatar",
      gives: "Presente",
      quantity: "Quantidade",
      lasts: "Duração",
      wrong: "Este código está incorreto ou já foi usado. Confira e tente de novo.",
      notChecked: (reason) => `Não foi possível verificar: ${reason}`,
      failed: (reason) => `Não foi possível resgatar: ${reason}`,
      unknown: (reason) => `Não sabemos se o código foi resgatado: ${reason} Verifique o código de novo.`,
      /** So often the thing of this name. */
      of: (count, name) => `${isolate(count)} × ${isolate(name)}`,
      redeemed: (what) => `Resgatado: ${isolate(what)}`,
    },
  },
};
