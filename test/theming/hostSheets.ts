import newCss from "@exampledev/new.css/new.css?inline";
import pico from "@picocss/pico/css/pico.css?inline";
import bootstrap from "bootstrap/dist/css/bootstrap.css?inline";
import reboot from "bootstrap/dist/css/bootstrap-reboot.css?inline";
import bulma from "bulma/css/bulma.css?inline";
import materialize from "materialize-css/dist/css/materialize.css?inline";
import milligram from "milligram/dist/milligram.css?inline";
import modernCssReset from "modern-css-reset/dist/reset.css?inline";
import modernNormalize from "modern-normalize/modern-normalize.css?inline";
import mvp from "mvp.css/mvp.css?inline";
import normalize from "normalize.css/normalize.css?inline";
import openProps from "open-props/normalize?inline";
import pure from "purecss/build/pure.css?inline";
import meyer from "reset-css/reset.css?inline";
import sakura from "sakura.css/css/sakura.css?inline";
import sanitize from "sanitize.css/sanitize.css?inline";
import simple from "simpledotcss/simple.css?inline";
import spectre from "spectre.css/dist/spectre.css?inline";
import preflight from "tailwindcss/preflight.css?inline";
import newReset from "the-new-css-reset/css/reset.css?inline";
import uikit from "uikit/dist/css/uikit.css?inline";
import water from "water.css/out/light.css?inline";

/** Resets and frameworks as a host loads them: in no layer. */
export const packages: Record<string, string> = {
  "Tailwind's preflight": preflight,
  "Bootstrap's reboot": reboot,
  Bootstrap: bootstrap,
  "normalize.css": normalize,
  "modern-normalize": modernNormalize,
  "sanitize.css": sanitize,
  "the-new-css-reset": newReset,
  "modern-css-reset": modernCssReset,
  "Meyer's reset": meyer,
  Pico: pico,
  "Water.css": water,
  Milligram: milligram,
  Pure: pure,
  Bulma: bulma,
  Materialize: materialize,
  UIkit: uikit,
  Spectre: spectre,
  MVP: mvp,
  Simple: simple,
  "new.css": newCss,
  Sakura: sakura,
  "Open Props": openProps,
};

/** Single rules of hosts for elements, as old style sheets have them. */
export const rules: Record<string, string> = {
  "boxes as blocks":
    "input, select { display: block; width: 100%; height: 4rem; margin: 0 0 20px; padding: 12px 20px }",
  "boxes of every type":
    'input[type="checkbox"], input[type="radio"], input[type="text"]:not(.x):not(.y), input[type="password"] { display: inline-block; width: 60px; height: 60px; margin: 4px 12px; position: relative; opacity: 1; float: left }',
  "hidden check boxes":
    '[type="checkbox"]:not(:checked), [type="checkbox"]:checked, [type="radio"] { position: absolute; opacity: 0; pointer-events: none; left: -9999px } [type="checkbox"] + span::before { content: "✗"; position: absolute }',
  "wide buttons in capitals":
    "button { text-transform: uppercase; min-width: 120px; min-height: 60px; letter-spacing: 0.15em; white-space: nowrap; padding: 1rem 2rem; margin: 8px; line-height: 3 }",
  "content boxes": "*, *::before, *::after { box-sizing: content-box }",
  "no box of any element": "* { margin: 0; padding: 0; min-width: 0; max-width: none; list-style: none }",
  "padded lists":
    ":where(ul, ol) { padding: 40px } ul, nav ul { padding-left: 3rem; margin: 2em 0 } nav ul li { margin: 1em; display: inline-block; padding-left: 1em }",
  "bold labels":
    "label { font-weight: bold; display: block; margin: 0 0 15px; width: 120px; float: left; text-align: right }",
  "loose headings": "h1, h2, h3, h4 { margin: 1.5em 0 1em; line-height: 1.1; padding: 10px; text-align: center }",
  "loose paragraphs":
    "p { margin: 0 0 2em; line-height: 2; text-indent: 2em } a { display: inline-block; padding: 6px }",
  fieldsets:
    "fieldset { border: 2px groove; padding: 1em; margin: 0 2em; min-width: 600px; display: block } legend { padding: 0 1em; float: left }",
  "pictures as blocks":
    "svg, img { display: block; max-width: 100%; width: 100%; height: auto; margin: 0 auto; overflow: hidden; vertical-align: middle }",
  "narrow sections":
    "section, form, header, nav { max-width: 400px; margin: 2em auto; padding: 1em; overflow: hidden; display: block; float: left; position: relative }",
  "spans and bolds":
    "span { display: inline-block; white-space: nowrap } b { display: block } div { position: static }",
  "definition lists":
    "dl { display: block; margin: 1em } dt { float: left; clear: left; width: 100px } dd { margin: 0 0 0 110px }",
  "small roots": "html { font-size: 62.5% }",
  "smooth scrolling": "html { scroll-behavior: smooth; overflow-y: scroll }",
  "marks before elements":
    'li::before { content: "•" } label::after { content: ":" } p::before, h2::before, button::after { content: "" ; display: block; height: 1em }',
  "forms of old":
    "form div, form p { margin-bottom: 20px } form label, form span { display: block; margin-bottom: 5px } form input, form select, form button { display: block; width: 100%; max-width: 200px; float: none }",
  "everything centered":
    "* { text-align: center; vertical-align: middle; line-height: 1 } body * { position: relative }",
  "nothing wraps":
    "a, button, label, dt, dd, p, h1, h2, h3, span { white-space: nowrap; overflow: hidden; text-overflow: ellipsis }",
  "columns of tables":
    "dl { display: table } dt, dd { display: table-cell; width: 50% } ul { columns: 2 } table { width: 100% }",
  "large controls": "input, button, select { font-size: 20px; height: 60px; border-width: 3px; appearance: auto }",
};
