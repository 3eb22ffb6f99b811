import { CATEGORIES, type Rule } from "../../src/checks/rule";
import { RULES } from "../../src/checks/rules";
import { docsText, rulesText } from "../../src/text/docs";

/** `docs/rules.md`: what each rule of the alignment check looks for, made from what the rules say of themselves. */
export function rulesDocument(): string {
  const categories = Object.entries(CATEGORIES).flatMap(([letter, category]) => {
    const rules = RULES.filter(({ id }) => id.startsWith(letter));
    return rules.length === 0
      ? []
      : [`## ${letter}. ${rulesText.categories[category]}`, ...rules.map(section)];
  });
  return `${[`# ${rulesText.title}`, docsText.made("npm run docs"), ...rulesText.lead, ...categories].join("\n\n")}\n`;
}

function section({ id, severity, severities = {}, text, limits = {} }: Rule): string {
  const others = Object.entries(severities).filter(([, other]) => other !== severity);
  const messages = Object.entries(text.messages)
    .filter(([messageId]) => !others.some(([other]) => other === messageId))
    .map(([, message]) => message);
  const lines = [
    `### ${id} ${text.title}`,
    `*${rulesText.severities[severity]}.* ${text.ensures}`,
    `**${rulesText.why}** ${text.source}`,
    `**${rulesText.putRight}** ${text.help}`,
    `**${rulesText.says}**`,
    [
      ...messages.map((message) => `- ${inWords(message)}`),
      ...others.map(
        ([messageId, other]) => `- *${rulesText.severities[other!]}:* ${inWords(text.messages[messageId]!)}`,
      ),
    ].join("\n"),
  ];
  const fixes = Object.values(text.fixes ?? {});
  if (fixes.length > 0)
    lines.push(`**${rulesText.offers}**`, fixes.map((fix) => `- ${inWords(fix)}`).join("\n"));
  const names = Object.entries(limits);
  if (names.length > 0)
    lines.push(
      `**${rulesText.limits}**`,
      [
        `| ${rulesText.limitHeadings.join(" | ")} |`,
        "| --- | --- | --- |",
        ...names.map(([name, value]) => `| ${name} | ${value} | ${text.limits![name]} |`),
      ].join("\n"),
    );
  return lines.join("\n\n");
}

/** {{schools}} is shown as *schools*: something that the plan says. */
function inWords(message: string): string {
  return message.replace(/\{\{(\w+)\}\}/g, (_, name: string) => `*${name}*`).replace(/\|/g, "\\|");
}
