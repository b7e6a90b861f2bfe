import { percentIn } from "../browser/percent";
import type { Messages } from "./Messages";
import { clockIn, isolate, pluralIn } from "./plural";

const plural = pluralIn("ja-JP");
const clock = clockIn("ja-JP");
const percentage = percentIn("ja-JP");

export const messages: Messages = {
  page: {
    title: "アカウント設定",
    description: "プロフィール、環境設定、セキュリティを管理します。",
    nav: "アカウント設定",
    skip: "設定へスキップ",
    unsavedMark: "未保存の変更あり",
    failedMark: "読み込み失敗",
  },

  /** The groups of the page. */
  groups: {
    twoFactorOn: "2段階認証：有効",
    twoFactorOff: "2段階認証：無効",
    apps: (count) => plural(count, { other: "#個のアプリ" }),
    webDavAccounts: (count) => plural(count, { other: "WebDAVアカウント#個" }),
    versions: (count) => plural(count, { other: "#バージョン" }),
    back: "すべての設定",
    profile: { title: "プロフィール", description: "共有したファイルと一緒に表示される、名前とアバターです。" },
    preferences: { title: "環境設定", description: "Cloudreveの表示と動作を設定します。" },
    security: { title: "セキュリティ", description: "ログイン方法と、アカウントを守るための設定です。" },
    devicesAndApps: {
      title: "デバイスとアプリ",
      description: "ファイルにアクセスできるアプリとデバイスです。",
    },
    storage: { title: "ストレージ", description: "ストレージの容量と、その内訳です。" },
  },

  /** The search over all settings of the page. */
  search: {
    label: "設定を検索",
    clear: "検索をクリア",
    found: (count) => plural(count, { other: "#件の設定が見つかりました" }),
    none: (query) => `「${isolate(query)}」に一致する設定はありません。`,
    /** Names of a row or section, by its id, that people may type and that its label and description lack. */
    synonyms: {
      avatar:
        "写真 画像 プロフィール写真 プロフィール画像 アイコン 顔写真 アバター gravatar アップロード 切り抜き トリミング",
      nick: "ニックネーム 名前 氏名 ユーザー名 ハンドルネーム ユーザネーム nickname",
      share_links_in_profile: "プライバシー 共有リンク マイページ 公開 非公開 公開範囲 表示 プロフィールページ",
      email: "メール メアド eメール 電子メール email mail ログイン",
      uid: "uid id ユーザid 番号 識別子",
      group: "グループ ユーザグループ 権限 役割 ロール プラン",
      memberSince: "登録日時 登録 入会 加入日 アカウント作成日 利用開始",
      language: "表示言語 翻訳 日本語 英語 中国語 ロケール language",
      disable_view_sync: "ビュー設定 表示方法 一覧 リスト グリッド レイアウト 並べ替え ソート 並び順 列 ビュー",
      preferred_theme: "ダーク ライト 外観 デザイン 見た目 色 カラー 配色 スキン",
      version_retention_enabled: "履歴 バージョン履歴 バックアップ 復元 過去 旧版 世代管理",
      version_retention_ext: "ファイル形式 種類 有効なファイル拡張子 docx 履歴 バージョン",
      version_retention_max: "上限 件数 世代数 履歴 バージョン",
      password: "パスワード変更 再設定 リセット パスフレーズ 暗証番号 ログイン 認証 セキュリティ password",
      twoFactor:
        "2fa mfa otp totp 二段階認証 2段階認証 二要素認証 2要素認証 多要素認証 ワンタイムパスワード 認証コード 確認コード google authenticator authy セキュリティ 機種変更 紛失 スマホ 新しい端末",
      passkeys:
        "webauthn fido fido2 セキュリティキー yubikey 指紋 顔認証 生体認証 touch id face id windows hello パスワードレス ログイン 認証情報 認証器 passkey",
      linkedIdentities:
        "sso シングルサインオン openid connect oidc logto qq ソーシャルログイン 外部アカウント 他社 id連携 連携解除",
      signInActivity:
        "ログイン履歴 サインイン アクセス履歴 ログ 最近 デバイス 端末 失敗 ip アドレス 不正アクセス 乗っ取り 不審",
      connectedApps:
        "oauth 連携アプリ 認可 許可 権限 サードパーティ 連携済みアプリ 接続済みアプリ アクセス 取り消し 解除 デスクトップ",
      webDav:
        "dav ネットワークドライブ マウント 同期 アプリパスワード nas finder エクスプローラー クライアント 隠しファイル 読み取り専用 読み書き プロキシ 接続 備考 ルートフォルダ ディレクトリ",
      storage:
        "ストレージ容量 空き容量 使用量 使用容量 クォータ 上限 ディスク ギガ ゴミ箱 ごみ箱 削除したファイル 権限 容量パック ストレージポリシー ノード",
      preferred_dark_mode: "ダークモード ライトモード 夜間 ナイトモード テーマ 見た目 明るさ 配色 dark",
      time_zone: "時間帯 時差 時刻 時計 utc gmt jst 日本時間 現地時間 地域",
      tree_view_auto_expand: "サイドバー ツリービュー 自動展開 フォルダ 開く",
      folder_click_action: "ダブルクリック シングルクリック マウス 開く 選択 ファイル",
      securityOverview: "概要 まとめ 診断 チェック 保護 状態",
      sessions: "サインアウト ログオフ ログアウト セッション すべてのデバイス 全端末 他のデバイス logout",
      membership:
        "会員 プラン サブスク サブスクリプション 定期購入 pro 解約 退会 vip 有効期限 更新 アップグレード 延長 ユーザーグループ 請求",
      finance:
        "クレジット ポイント残高 ポイント履歴 チャージ 課金 支払い 決済 購入 請求書 購入履歴 引き換え 交換コード クーポン お金",
    },
  },

  actions: {
    save: "保存",
    discard: "破棄",
    tryAgain: "再試行",
    cancel: "キャンセル",
    close: "閉じる",
    useTheirs: "新しい値を使用",
    keepMine: "自分の値を保持",
    mergeBoth: "両方を統合",
    stopWaiting: "待機を中止",
    saveAll: "すべて保存",
    discardAll: "すべて破棄",
    undo: "元に戻す",
    undoOf: (fields) => `${isolate(fields)}を元に戻す`,
    show: "表示",
    showOf: (what) => `${isolate(what)}を表示`,
    hide: "非表示",
    hideOf: (what) => `${isolate(what)}を非表示にする`,
    showMore: "さらに表示",
    showMoreOf: (what) => `${isolate(what)}をさらに表示`,
  },

  /** The status of a section, shown in its foot. */
  state: {
    edited: "変更あり",
    loading: "設定を読み込み中",
    reading: "読み込み中…",
    unsaved: (count) => plural(count, { other: "未保存の変更が#件" }),
    waiting: "別のタブでの保存が終わるのを待っています…",
    saving: "保存中…",
    checking: "保存結果を確認中…",
    offline: "オフラインです。接続が戻ってから保存してください。",
    saved: "保存しました",
    undone: "元に戻しました",
    discarded: "変更を破棄しました",
    savedOnceOnline: "オフラインです。接続が戻ると、変更が保存されます。",
    notSaved: (reason) => `保存できませんでした：${reason}変更内容は残っています。`,
    unknown: (reason) => `保存されたかどうか確認できません：${reason}変更内容は残っています。`,
    locked: "サイト側で設定されているため、ここでは変更できません。",
    readOnly: "このアプリではこれらの設定を変更できません。Webサイトで変更してください。",
    notConfirmed: "本人確認ができなかったため、実行しませんでした。",
    needsAttention: (count) => plural(count, { other: "保存できませんでした。修正が必要な項目が#件あります。" }),
    chooseFirst: "保存する前に、どちらの値を使うか選択してください。",
    readFailed: "設定を読み込めませんでした",
    broken: "この部分が動作しなくなりました",
    brokenWhy: "パスワードと認証コードを除き、未保存の変更は残っています。",
    sectionsFailed: (sections) => `読み込めませんでした：${sections}`,
    on: "有効",
    off: "無効",
    changedElsewhere: (value) => `別のタブまたはデバイスで「${isolate(value)}」に変更されました。`,
  },

  /** The bar of unsaved changes, and the dialog that asks before leaving. */
  unsaved: {
    title: "未保存の変更",
    summary: (changes, sections) =>
      `${plural(sections, { other: "#個のセクションに" })}${plural(changes, { other: "未保存の変更が#件" })}`,
    offline: "オフラインです。変更内容は残っています。",
    /** The links to the sections follow. */
    failed: "保存できませんでした。確認が必要な項目：",
    attention: (sections) => `保存できませんでした。確認が必要な項目：${isolate(sections)}`,
    show: (section) => `${isolate(section)}を表示`,
    leave: {
      title: "保存せずに移動しますか？",
      description: (sections) => `${isolate(sections)}に未保存の変更があります。`,
      stay: "編集を続ける",
      discard: "破棄して移動",
      save: "保存して移動",
      notSaved: "一部の変更を保存できませんでした。「編集を続ける」を選ぶと確認できます。",
    },
  },

  /** Why a call failed, to follow "Not saved: ". */
  errors: {
    network: "サーバーに接続できませんでした。",
    offline: "オフラインです。",
    timeout: "サーバーの応答に時間がかかりすぎました。",
    aborted: "処理を中止しました。",
    http: (status) =>
      status === 429
        ? "リクエストが多すぎます（429）。しばらくしてからもう一度お試しください。"
        : `サーバーで問題が発生しました（${status}）。`,
    contract: "サーバーの応答を読み取れませんでした。",
    signInInFront:
      "サーバーではなく、ログインページが応答しました。別のタブでこのサイトを開いてログインしてから、もう一度お試しください。",
    robotCheck:
      "サーバーではなく、ロボットかどうかの確認ページが応答しました。別のタブでこのサイトを開いて確認を済ませてから、もう一度お試しください。",
    stoppedOnTheWay: (status) =>
      `プロキシまたはファイアウォールがリクエストを遮断しました（${status}）。別のネットワークを試すか、サイトの管理者にお問い合わせください。`,
    pageInstead: "サーバーではなく、Webページが応答しました。接続を確認してください。",
    tooMany: "リクエストが多すぎます（429）。",
    /** Adds to a reason the time (ms) after which the server says to try again. */
    later: (reason, time) => `${reason}${isolate(clock(time))}以降にもう一度お試しください。`,
    signInRequired: "再ログインが必要です。",
    insufficientScope: "このアプリには、この操作の権限がありません。",
    application: (code) => `サーバーが受け付けませんでした（${code}）。`,
    applicationSays: (msg, code) => `サーバーが「${isolate(msg)}」と応答しました（${code}）。`,
    /** Refusals with a known code of the server. Any other code has the server's own words, or only its number. */
    codes: {
      "-404": "このサイトのサーバーはこの機能に対応していません。",
      403: "この操作は許可されていません（403）。",
      404: "サーバーで見つかりませんでした（404）。",
      40001: "サーバーが受け付けない値が含まれています（40001）。",
      40007: "お使いのユーザーグループには、この操作の権限がありません（40007）。",
      40019: "このサイトでは無効になっています（40019）。",
      40020: "再ログインが必要です（40020）。",
      40022: "認証コードが正しくありません（40022）。",
      40024: "サイトがこのパスキーを受け付けませんでした（40024）。",
      40025: "サイトがこのパスキーを受け付けませんでした（40025）。",
      40069: "現在のパスワードが正しくありません（40069）。",
      50001: "サーバーのデータベースで問題が発生しました（50001）。",
      50002: "サーバーで暗号化できませんでした（50002）。",
      50004: "サーバーでファイルを読み書きできませんでした（50004）。",
      50005: "サーバーの内部で問題が発生しました（50005）。",
      50006: "サーバーの一時保存領域で問題が発生しました（50006）。",
    },
    notKept: "サーバーは完了と応答しましたが、保存されていません。もう一度保存してください。",
    otherUser: "現在、別のユーザーがログインしています。ご自分のアカウントで再ログインしてください。",
    /** A sentence: reloading the page loses what is not saved. */
    notLoaded:
      "このページの一部を読み込めませんでした。もう一度お試しください。解決しない場合は、変更を保存してからページを再読み込みしてください。",
    unexpected: "このページで問題が発生しました。もう一度お試しください。",
    sentence: (reason) => reason,
  },

  /** Errors shown at a field. */
  issues: {
    required: "入力してください。",
    nameRequired: "空白以外の文字を1文字以上入力してください。",
    tooShort: "短すぎます。",
    tooLong: (count) =>
      count > 255 ? plural(count, { other: "255文字以内で入力してください（現在#文字）。" }) : "長すぎます。",
    wholeNumber: "0以上の整数を入力してください。",
    tooLarge: "もっと小さい数値を入力してください。",
    numberRequired: "数値を入力するか、「無制限」を選択してください。",
    color: "この色はサーバーで使用できません。別の色を選択してください。",
    notAnExtension: (entry) => `「${isolate(entry)}」は拡張子ではありません。`,
    onlyLastPart: (part) => `最後の部分「${isolate(part)}」だけを入力してください。`,
    withoutSigns: (extension) => `記号を除いて「${isolate(extension)}」と入力してください。`,
    extensionExample: "拡張子は「pdf」のように入力してください。",
    passwordTooShort: (min) => plural(min, { other: "#文字以上で入力してください。" }),
    passwordTooLong: (max) => plural(max, { other: "#文字以内で入力してください。" }),
    passwordsDiffer: "パスワードが一致しません。",
    currentPasswordWrong: "現在のパスワードが正しくありません。",
    currentPasswordMaybeNew: "現在のパスワードが正しくありません。すでに新しいパスワードになっている可能性があります。",
    codeIncomplete: "6桁すべて入力してください。",
    codeWrong: "認証コードが正しくありません。次のコードを待つか、デバイスの時刻を確認してください。",
    /** A refusal of a field that the page has no words for, with those of the server. */
    serverSays: (msg) => `サーバーが受け付けませんでした：「${isolate(msg)}」`,
    nameNotStored: "このサーバーには長すぎる名前です。もっと短い名前にしてください。",
  },

  avatar: {
    title: "アバター",
    description: "共有したものと一緒に、他の人にも表示されます。",
    /** The picture that is shown now. */
    is: { file: "アップロードした画像", gravatar: "Gravatarの画像", none: "イニシャル" },
    why: "ブラウザで開ける画像なら、どれでも使えます。表示する範囲は次の画面で選べます。",
    change: "アバターを変更…",
    useGravatar: "Gravatarを使用…",
    changed: "アバターを変更しました",
    dialog: {
      title: "アバターを変更",
      choose: "画像を選択するか、ここにドロップまたは貼り付けてください。",
      crop: "相手に表示する範囲に円を合わせてください。",
      drop: "ここに画像をドロップ",
      file: "ファイルを選択…",
      another: "別の画像を選択",
      reading: "画像を開いています…",
      sending: "画像を送信中…",
      animated: "アニメーション画像です。最初のコマだけが使われます。",
      zoom: "拡大・縮小",
      zoomed: (percent) => percentage(percent),
      turnLeft: "左に回転",
      turnRight: "右に回転",
      /** Accessible name of the frame around the part that is kept. */
      frame: "表示する範囲。矢印キーで移動できます。",
      corners: {
        northWest: "左上の角。矢印キーでサイズを変更できます。",
        northEast: "右上の角。矢印キーでサイズを変更できます。",
        southEast: "右下の角。矢印キーでサイズを変更できます。",
        southWest: "左下の角。矢印キーでサイズを変更できます。",
      },
      submit: "この画像を使用",
      failed: (reason) => `アバターを変更できませんでした：${reason}`,
      unknown: (reason) => `アバターが変更されたかどうか確認できません：${reason}`,
    },
    /** Why a file is not taken. */
    problems: {
      empty: "このファイルは空です。別のファイルを選択してください。",
      tooLarge: "このファイルは50\u00a0MBを超えています。もっと小さい画像を選択してください。",
      unreadable: "ブラウザでこのファイルを画像として開けません。PNG、JPEG、WebPのいずれかを選択してください。",
      tooManyPixels: "画像の画素数が多すぎます。縮小してからお試しください。",
      broken: "画像が壊れているか、ブラウザで開けない形式です。別の画像を選択してください。",
    },
    gravatar: {
      title: "Gravatarを使用しますか？",
      description:
        "Gravatarは別の会社のサービスです。アバターが表示されるたびに、見る人のブラウザがGravatarから画像を読み込みます。そのURLには、あなたのメールアドレスのハッシュ値が含まれます。",
      replaces:
        "Gravatarは別の会社のサービスです。アバターが表示されるたびに、見る人のブラウザがGravatarから画像を読み込みます。そのURLには、あなたのメールアドレスのハッシュ値が含まれます。アップロードした画像は表示されなくなります。",
      submit: "Gravatarを使用",
      done: "Gravatarの画像に切り替えました",
      failed: (reason) => `Gravatarを使用できませんでした：${reason}`,
      unknown: (reason) => `Gravatarに切り替わったかどうか確認できません：${reason}`,
    },
  },

  profile: {
    title: "プロフィール",
    description: "表示名、公開プロフィール、アカウント情報です。",
    nick: { label: "表示名", why: "255文字まで入力できます。" },
    share_links_in_profile: {
      label: "公開プロフィール",
      why: "公開プロフィールに表示する共有です。",
      publicShares: "パスワードのない共有",
      allShares: "すべて（パスワード付きを含む）",
      hidden: "共有を表示しない",
      /** A link to the user's public page. */
      open: "公開プロフィールを開く",
    },
    email: "メールアドレス",
    uid: "ユーザーID",
    group: "ユーザーグループ",
    memberSince: "登録日",
    none: "なし",
  },

  preferences: {
    title: "環境設定",
    description: "Cloudreveの動作の設定です。すべてのデバイスに適用されます。",
    language: { label: "言語", why: "このサイトから届くメールにも使われます。", notChosen: "未選択" },
    disable_view_sync: {
      label: "表示設定を同期",
      why: "フォルダの表示形式と並び順を、すべてのデバイスでそろえます。",
    },
  },

  theme: {
    title: "テーマ",
    description: "このサイトで選べる色です。それぞれにライトとダークがあります。",
    preferred_theme: { label: "テーマカラー", why: "選ぶとプレビューされ、保存すると適用されます。" },
    default: "デフォルト",
    notOffered: "このサイトでは選択不可",
    /**
     * Accessible name of a theme: the name of its color, its value if the name alone is not clear, and a remark such as
     * "default".
     */
    option: (name, color, remark) => [name, color, remark].filter(Boolean).join("、"),
    noThemes: "このサイトには、選べるテーマがありません。",
    colors: {
      red: "赤",
      orange: "オレンジ",
      yellow: "黄色",
      lime: "黄緑",
      green: "緑",
      teal: "青緑",
      cyan: "シアン",
      blue: "青",
      indigo: "藍色",
      purple: "紫",
      pink: "ピンク",
      brown: "茶色",
      black: "黒",
      gray: "グレー",
      white: "白",
      other: "カラー",
    },
  },

  versionRetention: {
    title: "バージョン保持",
    description: "ファイルを変更したり置き換えたりしたときに、以前のバージョンを残します。",
    allTypes: "すべての拡張子",
    version_retention_enabled: {
      label: "以前のバージョンを保持",
      why: "以前のバージョンもストレージの容量を使います。",
    },
    version_retention_ext: {
      label: "ファイル拡張子",
      why: "空欄にすると、すべてのファイルのバージョンを保持します。",
      add: "追加（例：docx）",
      remove: (entry) => `${isolate(entry)}を削除`,
      added: (entry) => `${isolate(entry)}を追加しました`,
      removed: (entry) => `${isolate(entry)}を削除しました`,
      selected: (entry) => `${isolate(entry)}を選択中。Deleteキーで削除できます。`,
      becomes: (stored, entry) =>
        `「${isolate(stored)}」はどのファイルにも一致しません。保存すると「${isolate(entry)}」に変わります。`,
      changedElsewhere: (added, removed) =>
        `別のタブまたはデバイスで変更されました：${[added && `${isolate(added)}を追加`, removed && `${isolate(removed)}を削除`].filter(Boolean).join("、")}。`,
      more: (count) => plural(count, { other: "他#件" }),
      /** Described by it, the box says what it holds. */
      held: (count) =>
        plural(count, { other: "拡張子は#件です。空の入力欄でBackspaceキーを2回押すと、最後の拡張子が削除されます。" }),
      hidden: (count) => plural(count, { other: "他に#件あります。入力して検索できます。" }),
      dropped: (stored) => `「${isolate(stored)}」はどのファイルにも一致しません。保存すると削除されます。`,
    },
    version_retention_max: {
      label: "最大バージョン数",
      why: "超えた分は、古いバージョンから削除されます。",
      unlimited: "無制限",
    },
  },

  password: {
    title: "パスワード",
    description: "変更すると、すべてのデバイスからログアウトします（このデバイスでは1時間以内）。",
    /** The row that stands for the closed form. */
    row: "アカウントのパスワード",
    change: "変更…",
    /** The button’s name by ear. It holds the words on the button. */
    changeName: "パスワードを変更",
    current_password: {
      label: "現在のパスワード",
      show: "現在のパスワードを表示",
      hide: "現在のパスワードを非表示にする",
    },
    new_password: {
      label: "新しいパスワード",
      why: "6〜128文字で入力してください。",
      show: "新しいパスワードを表示",
      hide: "新しいパスワードを非表示にする",
    },
    confirm_new_password: {
      label: "新しいパスワード（確認用）",
      show: "確認用のパスワードを表示",
      hide: "確認用のパスワードを非表示にする",
    },
    changed: "パスワードを変更しました。新しいパスワードで再ログインしてください（このデバイスでは1時間以内）。",
    unsaved: "パスワードはまだ変更されていません",
    notChanged: (reason) => `パスワードを変更できませんでした：${reason}`,
    others: {
      label: (sections) => `先に${isolate(sections)}の変更を保存`,
      why: "パスワードを変更すると、再ログインが必要になります。",
      notSaved: "他の変更を保存できなかったため、パスワードは変更されていません。",
    },
    unknown:
      "パスワードが変更されたかどうか確認できません。別のウィンドウを開き、新しいパスワードでログインできるかお試しください。",
    readOnly: {
      title: "このアプリでは変更できません",
      text: "パスワードはWebサイトで変更してください。",
    },
    passwordless: {
      title: "このアカウントにはパスワードがありません",
      text: "パスキーまたは連携したアカウントでログインするため、ここで変更するものはありません。",
    },
    strength: {
      scores: ["とても弱い。", "弱い。", "普通。", "良好。", "強力。"],
      hints: [
        "誰でも推測できます。",
        "簡単に推測されます。",
        "単語を1つか2つ足してください。",
        "もう1語足すと強力になります。",
        "時間をかけても推測は困難です。",
      ],
    },
  },

  twoFactor: {
    title: "2段階認証",
    description: "ログイン時に、スマートフォンのアプリでも本人確認をします。",
    app: "認証アプリ",
    on: "有効",
    off: "無効",
    whyOn: "ログインのたびに、アプリの認証コードが必要です。",
    whyOff: "パスワードだけでログインできます。",
    whyPasswordless: "パスワードなしでログインするため、認証コードは求められません。",
    turnOn: "有効にする",
    turnOff: "無効にする",
    /** Accessible names of the two buttons, which hold the words that are seen. */
    turnOnName: "認証アプリを有効にする",
    turnOffName: "認証アプリを無効にする",
    turnedOn: "2段階認証を有効にしました",
    turnedOff: "2段階認証を無効にしました",
    enable: {
      title: "2段階認証を有効にする",
      description: "認証アプリでQRコードを読み取り、表示された6桁の認証コードを入力してください。",
      preparing: "キーを準備中…",
      qrLabel: "キーのQRコード",
      key: "または、次のキーを手動で入力",
      copy: "キーをコピー",
      copied: "コピーしました",
      copyFailed: "ここでは自動でコピーできません。選択されているキーを、キーボードでコピーしてください。",
      noRecovery:
        "リカバリーコードはありません。このキーを安全な場所に保管してください。デバイスを紛失した場合、ログインし直すには、このキーか管理者の対応が必要です。",
      validFor: (time) => `キーの有効期限：残り${isolate(time)}`,
      minutesLeft: (minutes) => plural(minutes, { other: "キーの有効期限は残り#分です。" }),
      runOut: "キーの有効期限が切れました",
      replaced: "別のタブで新しいキーが発行されています",
      maybeReplaced: "別のタブやデバイスで新しいキーを表示した場合、このキーはもう使えません。",
      newKey: "新しいキー",
      openHere: "このデバイスのアプリで開く",
      print: "印刷",
      save: "ファイルに保存",
      saved: "保存しました",
      notSaved: "ここでは保存できません。代わりにキーをコピーしてください。",
      notPrinted: "ここでは印刷できません。代わりにキーをコピーしてください。",
    },
    /** The key on paper or in a file. */
    sheet: {
      title: (site) => `${isolate(site)}の2段階認証キー`,
      account: "アカウント",
      key: "キー",
      keep: "誰にも見せないでください。このキーがあれば、誰でもあなたの認証コードを作れます。",
    },
    /** A new key while two-factor authentication is on. */
    again: {
      label: "機種やアプリの変更",
      why: "認証コードを別のデバイスに移します。確認が完了すると、古いデバイスの認証コードは使えなくなります。",
      open: "再設定",
      title: "2段階認証を再設定",
      description:
        "新しいデバイスのアプリでQRコードを読み取り、表示された6桁の認証コードを入力してください。それ以降、古いデバイスの認証コードは使えなくなります。",
      submit: "新しいデバイスを使用",
      done: "再設定しました。古いデバイスの認証コードはもう使えません。",
      unknown: (reason) =>
        `新しいデバイスに切り替わったかどうか確認できません：${reason}新しいデバイスに次に表示される認証コードを入力して、確認してください。`,
    },
    disable: {
      title: "2段階認証を無効にする",
      description:
        "認証アプリに表示されている認証コードを入力してください。無効にすると、パスワードだけでログインできるようになります。",
    },
    code: "認証コード",
    unknown: (reason) =>
      `完了したかどうか確認できません：${reason}もう一度試す前に、この画面を閉じて設定を確認してください。`,
  },

  webDav: {
    title: "WebDAVアカウント",
    description: "WebDAVでファイルを開くアプリ専用のパスワードです。",
    add: "新規アカウント",
    none: "WebDAVアカウントはありません",
    noneWhy: "アプリやデバイスごとに作成しておくと、個別に削除できます。",
    list: "WebDAVアカウント",
    readOnly: "読み取り専用",
    readWrite: "読み書き",
    refusesHidden: "隠しファイルを拒否",
    proxied: "サーバー経由",
    added: (date) => `${isolate(date)}に追加`,
    connect: "接続",
    connectTo: (name) => `${isolate(name)}で接続`,
    edit: "編集",
    editOf: (name) => `${isolate(name)}を編集`,
    remove: "削除",
    removeOf: (name) => `${isolate(name)}を削除`,
    created: (name) => `WebDAVアカウント「${isolate(name)}」を作成しました`,
    saved: (name) => `WebDAVアカウント「${isolate(name)}」を保存しました`,
    removed: (name) => `WebDAVアカウント「${isolate(name)}」を削除しました`,
    form: {
      create: "新規WebDAVアカウント",
      edit: (name) => `「${isolate(name)}」を編集`,
      createWhy: "パスワードはサーバーが作成します。作成後すぐに表示され、後からいつでも確認できます。",
      editWhy: "パスワードは変わりません。新しいパスワードが必要な場合は、アカウントを新しく作成してください。",
      name: "名前",
      nameWhy: "この一覧で見分けるための名前です（例：デバイス名）。",
      folder: "フォルダ",
      folderWhy: "アプリで開けるフォルダです（例：/写真）。すべて開けるようにするには「/」と入力します。",
      notAFolder: "お使いのストレージに、このフォルダはありません。",
      readonly: "読み取り専用",
      readonlyWhy: "アプリはファイルを開けますが、変更はできません。",
      disable_sys_files: "隠しファイルを拒否",
      disable_sys_filesWhy: "名前がドットで始まるファイルです。macOSが各フォルダに作成するものなどがあります。",
      proxy: "サーバー経由",
      proxyWhy: "ストレージから直接ダウンロードできないアプリ向けです。速度は遅くなります。",
      submit: "作成",
      notSaved: (reason) => `保存できませんでした：${reason}`,
      unknown: (reason) =>
        `保存されたかどうか確認できません：${reason}もう一度試す前に、この画面を閉じて一覧を確認してください。`,
    },
    removing: {
      title: (name) => `「${isolate(name)}」を削除しますか？`,
      description: "このアカウントを使っているアプリは、すぐにアクセスできなくなります。ファイルは残ります。",
      keep: "残す",
      submit: "削除",
      notRemoved: (reason) => `削除できませんでした：${reason}`,
      unknown: (reason) =>
        `削除されたかどうか確認できません：${reason}もう一度試す前に、この画面を閉じて一覧を確認してください。`,
    },
    connecting: {
      title: (name) => `「${isolate(name)}」で接続`,
      description: "次の情報をアプリまたはデバイスに入力してください。",
      address: "サーバーアドレス",
      user: "ユーザー名",
      password: "パスワード",
      hidden: "非表示",
      show: "表示",
      showPassword: "パスワードを表示",
      hide: "非表示",
      hidePassword: "パスワードを非表示にする",
      copy: "コピー",
      copyOf: (field) => `${isolate(field)}をコピー`,
      copyAgain: "本人確認ができました。もう一度「コピー」を押してください。",
      copied: "コピーしました",
      copyFailed: "ここでは自動でコピーできません。選択されている文字を、キーボードでコピーしてください。",
      gone: "このアカウントはもう存在しません。",
      notRead: (reason) => `パスワードを取得できませんでした：${reason}`,
      userWhy: "ユーザー名は、WebDAVアカウントの名前ではなく、メールアドレスです。",
      system: "接続方法",
      systems: {
        windows: "Windows",
        macos: "macOS",
        linux: "Linux",
        android: "Android",
        ios: "iPhoneとiPad",
      },
      hints: {
        windows:
          "エクスプローラーで「PC」を右クリックし、「ネットワーク ドライブの割り当て」を選んでアドレスを入力します。Windowsで接続できるのはhttpsのアドレスだけです。また、Windowsの設定を変えない限り、50\u00a0MBを超えるファイルは開けません。",
        macos: "Finderの「移動」メニューで「サーバへ接続」を選び、アドレスを入力します。",
        linux:
          "GNOMEの「ファイル」で「ネットワーク」を開き、アドレスのhttps://をdavs://に変えて入力します。Dolphinではwebdavs://に変えます。",
        android:
          "AndroidはWebDAVに標準では対応していません。WebDAV対応のファイルマネージャーをインストールし、そこにWebDAVストレージを追加してください。",
        ios: "「ファイル」アプリはWebDAVに標準では対応していません。WebDAV対応のアプリをインストールし、そこにWebDAVサーバーを追加してください。",
      },
      done: "完了",
    },
  },

  storage: {
    title: "ストレージ",
    description: "ストレージの容量と、ユーザーグループで利用できる機能です。",
    /** Accessible name of the meter. */
    used: "ストレージ使用量",
    usage: (used, total) => `${isolate(total)}中${isolate(used)}を使用`,
    unlimited: (used) => `${isolate(used)}を使用（無制限）`,
    none: (used) => `ユーザーグループに容量が割り当てられていません。${isolate(used)}を使用しています。`,
    full: "ストレージの空き容量がありません。アップロードするには、ファイルを削除してください。",
    over: (bytes) => `容量上限を${isolate(bytes)}超えています。アップロードするには、ファイルを削除してください。`,
    free: "空き容量",
    group: "ユーザーグループ",
    fromGroup: "ユーザーグループ分",
    fromPacks: "容量パック分",
    packs: {
      label: "容量パック",
      why: "ユーザーグループの容量に加えて、一定期間使える容量です。",
      none: "容量パックはありません。追加すると、一定期間、容量が増えます。",
      buy: "容量を購入",
      since: (date) => `${isolate(date)}から`,
      until: (date, relative) => `${isolate(date)}まで（${isolate(relative)}）`,
      ended: (date, relative) => `${isolate(date)}に終了（${isolate(relative)}）`,
      hasEnded: "終了",
    },
    policies: {
      label: "ストレージポリシー",
      why: "ファイルの保存先になる場所です。",
      none: "利用できるものはありません",
      types: { local: "このサーバー", remote: "別のサーバー", load_balance: "複数のポリシーに分散" },
      upTo: (size) => `1ファイル${isolate(size)}まで`,
      anySize: "サイズ制限なし",
      only: (types) => `${isolate(types)}のみ`,
      not: (types) => `${isolate(types)}以外`,
      onlyNames: (pattern) => `${isolate(pattern)}に一致するファイル名のみ`,
      notNames: (pattern) => `${isolate(pattern)}に一致するファイル名以外`,
      relay: "アップロードはサーバー経由",
      among: (names) => `分散先：${isolate(names)}`,
    },
    nodes: {
      label: "ノード",
      why: "時間のかかるタスクを処理する、このサイトのマシンです。",
      none: "利用できるものはありません",
      unnamed: "ノード",
      types: { master: "メイン", slave: "サブ" },
      tasks: {
        createArchive: "圧縮ファイルの作成",
        extractArchive: "圧縮ファイルの展開",
        remoteDownload: "Webからのダウンロード",
        relocate: "ポリシー間のファイル移動",
      },
      noTasks: "担当するタスクはありません",
    },
    gives: "ユーザーグループに含まれる機能",
    rights: {
      share: "リンクでファイルやフォルダを共有",
      shareDownload: "他の人が共有したものをダウンロード",
      webDav: "WebDAVでファイルを開く",
      webDavProxy: "サーバー経由でWebDAVを利用",
      archiveDownload: "フォルダを圧縮してダウンロード",
      archiveTask: "サーバー上で圧縮ファイルを作成・展開",
      remoteDownload: "Webからサーバーにダウンロード",
      uniqueDirectLinks: "毎回別のダイレクトリンクを作成",
      advancedDelete: "ゴミ箱に入れずにファイルをすぐ削除",
      administrator: "このサイトを管理",
    },
    trash: (time) => `ゴミ箱での保存期間：${isolate(time)}`,
    noTrash: "ゴミ箱の中身は次回のクリーンアップで削除",
  },

  device: {
    title: "このデバイス",
    description: "このデバイスにのみ保存され、すぐに適用されます。",
    preferred_dark_mode: {
      label: "外観モード",
      why: "Cloudreveの見た目を選択します。",
      system: "システムに合わせる",
      light: "ライト",
      dark: "ダーク",
    },
    time_zone: {
      label: "タイムゾーン",
      why: "日付と時刻の表示に使います。都市名、名称、時差で検索できます。",
      ofDevice: "このデバイスと同じ",
      /** Accessible name of the list. */
      list: "タイムゾーン",
      loading: "タイムゾーンを読み込み中…",
      none: "タイムゾーンが見つかりません",
      found: (count) => plural(count, { other: "#件のタイムゾーン" }),
    },
    tree_view_auto_expand: {
      label: "フォルダツリーを自動展開",
      why: "開いたフォルダに合わせて、サイドバーのツリーを展開します。",
    },
    folder_click_action: {
      label: "フォルダクリック時の動作",
      why: "「選択」にした場合は、ダブルクリックで開きます。",
      open: "開く",
      select: "選択",
    },
    notKept:
      "このデバイスに保存されませんでした。ブラウザがサイトデータをブロックしている場合は、許可してからもう一度選択してください。",
  },

  securityOverview: {
    title: "セキュリティの概要",
    description: "アカウントの保護状況です。",
    turnOn: "有効にすると、パスワードが盗まれても、それだけではログインされません。",
    noPasskeys: "まだありません。パスキーは推測されることも、フィッシングで盗まれることもありません。",
    passkeys: (count) => plural(count, { other: "パスキー#個" }),
    lastAdded: (date) => `最終追加：${isolate(date)}`,
    look: "要確認",
    unused: (count, time) => plural(count, { other: "#個のアプリ" }) + `が${isolate(time)}以上使われていません`,
  },

  accountAction: {
    loading: (section) => `読み込み中：${isolate(section)}`,
    notHere: "お使いのアカウントでは利用できません。",
    alreadyDone: "すでに完了しています。",
  },

  sessions: {
    title: "ログアウト",
    description: "ログアウトしても、パスキーとWebDAVアカウントは削除するまで使えます。",
    here: {
      label: "このデバイス",
      why: "他のデバイスではログインしたままになります。",
      action: "ログアウト",
    },
    everywhere: {
      label: "すべてのデバイス",
      why: "パスワードを変更すると、このデバイスを含むすべてのデバイスとアプリからログアウトします。",
      action: "新しいパスワードを設定…",
      passwordless:
        "すべてのデバイスからログアウトするにはパスワードの変更が必要ですが、このアカウントにはパスワードがありません。アプリのアクセスを取り消し、パスキーを1つずつ削除してください。",
    },
    signedOut: "このデバイスからログアウトしました",
    failed: (reason) => `ログアウトできませんでした：${reason}`,
  },

  /** Identities from elsewhere with which the user can sign in. */
  linkedIdentities: {
    title: "アカウント連携",
    description: "このサイトへのログインに使える、他のサービスのアカウントです。",
    none: "連携できるアカウントはありません",
    noneWhy: "このサイトでは、他のサービスのアカウントによるログインを利用できません。",
    linked: "連携済み",
    linkedOn: (date) => `${isolate(date)}に連携`,
    notLinked: "未連携",
    link: "連携",
    linkNamed: (name) => `${isolate(name)}と連携`,
    unlink: "連携解除",
    unlinkNamed: (name) => `${isolate(name)}との連携解除`,
    waiting: (name) => `新しいウィンドウで、${isolate(name)}の手続きを続けてください。`,
    notOpened: "ウィンドウが開きませんでした。このサイトのポップアップを許可して、もう一度お試しください。",
    wasLinked: (name) => `${isolate(name)}と連携しました`,
    wasUnlinked: (name) => `${isolate(name)}との連携を解除しました`,
    notLinking: (reason) => `連携できませんでした：${reason}`,
    unlinking: {
      title: (name) => `${isolate(name)}との連携を解除しますか？`,
      description: (name) =>
        `${isolate(name)}を使ってこのサイトにログインできなくなります。連携先のアカウントはそのまま残ります。`,
      submit: "連携解除",
      lastWayIn: (name) =>
        `このアカウントにはパスワードがなく、ログイン方法は${isolate(name)}だけです。解除するとログインできなくなり、元に戻せるのは管理者だけです。`,
      understood: "ログインできなくなることを理解しました",
      failed: (reason) => `連携を解除できませんでした：${reason}`,
      unknown: (reason) =>
        `連携が解除されたかどうか確認できません：${reason}もう一度試す前に、この画面を閉じて一覧を確認してください。`,
    },
  },
  signInActivity: {
    title: "最近のログイン履歴",
    description: "アカウントへのログインと、失敗したログインの記録です。",
    none: "ログインの記録はありません",
    noneWhy: "今後のログインが、日時、デバイス、アドレスとともにここに表示されます。",
    noMatch: "一致するログインはありません",
    filter: {
      label: "絞り込み",
      all: (count) => plural(count, { other: "すべて（#）" }),
      failed: (count) => plural(count, { other: "失敗（#）" }),
      webDav: (count) => plural(count, { other: "WebDAV（#）" }),
      withoutWebDav: (count) => plural(count, { other: "WebDAV以外（#）" }),
    },
    find: { label: "検索", why: "ブラウザ、デバイス、アドレス、方法、日付で検索できます。" },
    failed: "失敗",
    unknownDevice: "不明なデバイス",
    unknownTime: "日時不明",
    webDavApp: "WebDAVアプリ",
    how: {
      password: "パスワードを使用",
      passkey: "パスキーを使用",
      identity: (provider) => `${isolate(provider)}を使用`,
      webDav: "WebDAV経由",
      other: (word) => `「${isolate(word)}」を使用`,
    },
    webDavFailures: (count) => plural(count, { other: "WebDAVログイン#件" }),
    found: (count) => plural(count, { other: "#件を表示中" }),
    shown: (shown, rest) => `${plural(shown, { other: "#件を表示中" })}、${plural(rest, { other: "残り#件" })}`,
    notMe: {
      open: "心当たりがない場合",
      label: "アカウントを保護する",
      why: "心当たりのないログインがある場合、第三者がアクセスできる状態かもしれません。次の項目を順に確認してください。",
      password:
        "パスワードを変更すると、すべてのデバイスとアプリからログアウトします。パスキーとWebDAVアカウントは引き続き使えます。",
      passkeys: "自分のものではないパスキーを削除してください。",
      twoFactor: "2段階認証を有効にすると、パスワードが盗まれても、それだけではログインされません。",
      connectedApps: "知らないアプリのアクセスを取り消してください。",
      webDav: "心当たりのないものを削除してください。パスワードを変更しても引き続き使えてしまいます。",
    },
  },
  /** Identity providers, unless the site has a name of its own for them. */
  providers: {
    logto: "Logto",
    qq: "QQ",
    oidc: "OpenID Connect",
    sso: "シングルサインオン",
    numbered: (number) => `プロバイダー${isolate(number)}`,
    unknown: "別のアカウント",
  },
  passkeys: {
    title: "パスキー",
    description: "指紋、顔、PIN、またはセキュリティキーを使って、パスワードなしでログインできます。",
    add: "パスキーを追加",
    none: "パスキーはありません",
    noneWhy: "デバイスやパスワードマネージャーにパスキーを保存すると、パスワードなしでログインできます。",
    unnamed: "名前のないパスキー",
    addedOn: (date) => `${isolate(date)}に追加`,
    used: (relative) => `最終使用：${isolate(relative)}`,
    neverUsed: "未使用",
    remove: "削除",
    removeNamed: (name) => `パスキー「${isolate(name)}」を削除`,
    wasAdded: (name) => `パスキー「${isolate(name)}」を追加しました`,
    wasRemoved: (name) => `パスキー「${isolate(name)}」を削除しました`,
    off: "このサイトではパスキーが無効になっています。登録済みのパスキーは残りますが、ログインには使えません。",
    unsupported:
      "このブラウザはパスキーに対応していません。最新のChrome、Edge、Firefox、Safariのいずれかをお使いください。",
    insecure: "パスキーは安全な接続でのみ使えます。https://で始まるアドレスでこのページを開いてください。",
    /** Name of a new passkey, from what the browser says of itself. */
    nameOf: (browser, system) => (browser && system ? `${system}の${browser}` : (browser ?? system ?? "パスキー")),
    adding: {
      title: "パスキーを追加",
      description: "ブラウザの画面で、指紋、顔、PIN、またはセキュリティキーによる確認を求められます。",
      name: "名前",
      nameWhy: "一覧で見分けるための名前です。",
      submit: "パスキーを追加",
      asking: "ブラウザの案内に従ってください…",
      noPlatform: "このデバイスだけではパスキーを作成できません。セキュリティキーかスマートフォンをご用意ください。",
      failed: (reason) => `追加できませんでした：${reason}`,
      unknown: (reason) =>
        `パスキーが追加されたかどうか確認できません：${reason}もう一度試す前に、この画面を閉じて一覧を確認してください。`,
    },
    /** Why no passkey was added. */
    problems: {
      canceled:
        "パスキーは追加されませんでした。ブラウザの案内に従ってもう一度試すか、別のブラウザを使用してください。",
      alreadyHere: "このデバイスまたはパスワードマネージャーには、このアカウントのパスキーがすでにあります。",
      otherSite: (host) => `このサイトのパスキーは${isolate(host)}でのみ追加できます。そちらで設定を開いてください。`,
      unsuitable: "このデバイスまたはセキュリティキーにはパスキーを保存できません。別のものをお試しください。",
      failed:
        "ブラウザがパスキーを作成できませんでした。もう一度試すか、別のデバイスまたはセキュリティキーをお使いください。",
      tooLate:
        "追加されませんでした。5分以上かかったか、別のタブでパスキーの追加が始まりました。もう一度お試しください。",
      turnedOff: "このサイトではパスキーが無効になっています。",
    },
    removing: {
      title: (name) => `パスキー「${isolate(name)}」を削除しますか？`,
      description:
        "このパスキーではログインできなくなります。削除後もデバイスに候補として表示される場合は、デバイスからも削除してください。",
      submit: "パスキーを削除",
      lastWayIn:
        "このアカウントにはパスワードがなく、ログイン方法はこのパスキーだけです。削除するとログインできなくなり、元に戻せるのは管理者だけです。",
      understood: "ログインできなくなることを理解しました",
      failed: (reason) => `削除できませんでした：${reason}`,
      unknown: (reason) =>
        `パスキーが削除されたかどうか確認できません：${reason}もう一度試す前に、この画面を閉じて一覧を確認してください。`,
    },
  },

  connectedApps: {
    title: "外部アプリ",
    description: "アカウントを使用できるアプリです。",
    none: "外部アプリはありません",
    noneWhy: "アカウントの使用を許可したアプリがここに表示されます。アクセスはいつでも取り消せます。",
    thisApp: "このアプリ",
    unnamed: "名前のないアプリ",
    /** Name of an app of Cloudreve's own that is not known here, by the key of its text. */
    keyed: (key) => `Cloudreveアプリ「${isolate(key)}」`,
    names: { "oauth.desktop": "Cloudreveデスクトップ版", "setting.iOSApp": "Cloudreve iOS版" },
    used: (relative) => `最終使用：${isolate(relative)}`,
    neverUsed: "未使用",
    revoke: "取り消す",
    revokeNamed: (name) => `${isolate(name)}のアクセスを取り消す`,
    wasRevoked: (name) => `「${isolate(name)}」のアクセスを取り消しました。1時間以内に使えなくなります。`,
    /** The rights of an app, as sentences. */
    scopes: {
      identity: "アカウントの識別",
      read: {
        UserInfo: "プロフィールと環境設定を表示",
        Files: "ファイルを表示",
        Shares: "共有リンクを表示",
        Workflow: "タスクを表示",
        DavAccount: "WebDAVアカウントとそのパスワードを表示",
        UserSecurityInfo: "ログイン方法を表示",
        Finance: "ポイントと支払い履歴を表示",
        Admin: "このサイトの管理情報を表示",
      },
      write: {
        UserInfo: "プロフィールと環境設定を表示・変更",
        Files: "ファイルを表示・変更・削除",
        Shares: "共有リンクを表示・変更",
        Workflow: "タスクを表示・開始",
        DavAccount: "WebDAVアカウントとそのパスワードを表示・変更",
        UserSecurityInfo: "ログイン方法を表示・変更",
        Finance: "ポイントと支払い履歴を表示、ポイントで支払い",
        Admin: "このサイトを管理",
      },
      offline: "操作していない間も接続を維持",
      otherRead: (thing) => `「${isolate(thing)}」を表示`,
      otherWrite: (thing) => `「${isolate(thing)}」を表示・変更`,
      other: (scope) => `「${isolate(scope)}」を使用`,
    },
    revoking: {
      title: (name) => `「${isolate(name)}」のアクセスを取り消しますか？`,
      description: "このアプリはアクセスを更新できなくなります。現在のアクセスは1時間以内に終了します。",
      thisApp: "現在お使いのアプリです。1時間以内に、このアプリで再ログインが必要になります。",
      submit: "アクセスを取り消す",
      failed: (reason) => `アクセスを取り消せませんでした：${reason}`,
      unknown: (reason) =>
        `アクセスが取り消されたかどうか確認できません：${reason}もう一度試す前に、この画面を閉じて一覧を確認してください。`,
    },
  },

  membership: {
    title: "メンバーシップ",
    description: "ユーザーグループの特典と有効期間です。",
    active: "有効",
    ended: "終了",
    until: (date, relative) => `${isolate(date)}まで有効です（${isolate(relative)}）。`,
    since: (date, relative) =>
      `${isolate(date)}に終了しました（${isolate(relative)}）。ユーザーグループはまもなく変わります。`,
    none: "現在のユーザーグループに終了日はありません。",
    noGroup: "ユーザーグループなし",
    cancel: "メンバーシップを解約",
    atEnd: "終了後",
    atEndWhy:
      "以前のユーザーグループに戻ります。ファイルがその容量上限を超える場合は、一部を削除してからアップロードしてください。",
    extend: "延長",
    renew: "更新",
    buy: "メンバーシップを購入",
    canceled: "メンバーシップを解約しました",
    dialog: {
      title: (group) => `${isolate(group)}のメンバーシップを解約しますか？`,
      description: (group, date) =>
        `メンバーシップは${isolate(date)}ではなく、今すぐ終了します。ユーザーグループ「${isolate(group)}」の特典は失われます。この操作は元に戻せません。`,
      confirm: (group) => `確認のため「${isolate(group)}」と入力`,
      keep: "メンバーシップを継続",
      submit: "今すぐ解約",
      failed: (reason) => `解約できませんでした：${reason}`,
      unknown: (reason) =>
        `解約されたかどうか確認できません：${reason}もう一度試す前に、この画面を閉じてメンバーシップを確認してください。`,
      mismatch: (group) => `一致しません。「${isolate(group)}」と入力してください。`,
    },
  },

  finance: {
    title: "ポイントと注文",
    description: "ポイントと注文の確認、ギフトコードの交換ができます。",
    credit: "ポイント残高",
    points: (count) => plural(count, { other: "#ポイント" }),
    creditUnknown: "ポイント残高をサイトから取得できません。",
    recharge: "ポイントを購入",
    history: {
      label: "ポイント履歴",
      why: "獲得または使用したポイントを、新しい順に表示します。",
      none: "履歴はまだありません",
      /** By the server's words. */
      reasons: {
        share_purchased: "共有の販売",
        pay: "注文の支払い",
        adjust: "サイトによる調整",
        recharge: "ポイントの購入",
      },
      other: "その他の増減",
    },
    orders: {
      label: "注文",
      why: "このサイトで購入したものを、新しい順に表示します。",
      none: "注文はまだありません",
      unnamed: "注文",
      /** By the server's words. */
      status: {
        created: "未払い",
        paid: "支払い済み（反映待ち）",
        fulfilled: "反映済み",
        fulfill_failed: "支払い済み（反映失敗）",
        canceled: "キャンセルまたは期限切れ",
      },
      /** By the server's numbers. */
      products: { 1: "共有へのアクセス権", 2: "メンバーシップ", 3: "容量パック", 4: "ポイント" },
      number: (number) => `注文番号：${isolate(number)}`,
      times: (count) => `×${isolate(count)}`,
    },
    gift: {
      label: "ギフトコード",
      why: "コードをポイント、ストレージ容量、メンバーシップのいずれかと交換できます。",
      enter: "コードを入力",
      title: "ギフトコードを交換",
      description: "コードを入力して確認してください。この時点ではまだ交換されません。",
      confirm: "有効なコードです。交換できるのは一度だけで、元に戻せません。",
      code: "コード",
      check: "コードを確認",
      redeem: "交換",
      gives: "内容",
      quantity: "数量",
      lasts: "有効期間",
      wrong: "コードが正しくないか、すでに使用されています。確認して、もう一度お試しください。",
      notChecked: (reason) => `確認できませんでした：${reason}`,
      failed: (reason) => `交換できませんでした：${reason}`,
      unknown: (reason) => `交換されたかどうか確認できません：${reason}もう一度コードを確認してください。`,
      /** So often the thing of this name. */
      of: (count, name) => `${isolate(name)}×${isolate(count)}`,
      redeemed: (what) => `交換しました：${isolate(what)}`,
    },
  },
};
