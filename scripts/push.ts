import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { claspFile } from "./clasp-file";

// `npm run push` asks with --check whether pushing can work at all, before tests of minutes; without it, it pushes dist/.

const PLACEHOLDER = "put-your-script-id-here";

/** What goes wrong when people push for the first time, and the cure, Thai first. */
const ADVICE: readonly { readonly pattern: RegExp; readonly text: string }[] = [
  {
    pattern: /has not enabled the Apps Script API|Apps Script API (has not been used|is disabled)/i,
    text: "ยังไม่ได้เปิด Apps Script API: เปิด script.google.com/home/usersettings ด้วยบัญชีเดียวกัน เปิดสวิตช์ “Google Apps Script API” รอหนึ่งนาที แล้วสั่งใหม่ · Turn on the Apps Script API at script.google.com/home/usersettings with the same account, wait a minute, and push again.",
  },
  {
    pattern: /No credentials found|not logged in|invalid_grant|invalid_rapt|Unauthorized|401/i,
    text: "ยังไม่ได้เข้าสู่ระบบ หรือการเข้าสู่ระบบหมดอายุ: สั่ง npx clasp login ด้วยบัญชีที่แก้ไขชีตได้ แล้วสั่งใหม่ · Not logged in, or no longer: run npx clasp login with an account that may edit the sheet, then push again.",
  },
  {
    pattern: /Requested entity was not found|not have permission|Could not read API credentials|404|403/i,
    text: "ไม่พบโครงการสคริปต์ หรือบัญชีนี้ไม่มีสิทธิ์แก้ไข: ตรวจ scriptId ใน .clasp.json กับหน้า การตั้งค่าโครงการ ของ Apps Script · No such script project for this account: compare scriptId in .clasp.json with Project Settings in Apps Script.",
  },
];

function clasp(...args: readonly string[]): { readonly status: number; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [claspFile(), ...args], {
    encoding: "utf8",
  });
  return { status: status ?? 1, said: `${stdout}${stderr}` };
}

/** Why pushing cannot work yet; null where nothing is known to be in the way. */
function obstacle(): string | null {
  const { scriptId } = JSON.parse(readFileSync(".clasp.json", "utf8")) as { readonly scriptId?: string };
  if (!scriptId || scriptId === PLACEHOLDER)
    return `ยังไม่ได้ใส่รหัสโครงการสคริปต์: เปิดชีต → ส่วนขยาย → Apps Script → การตั้งค่าโครงการ คัดลอก “รหัสสคริปต์” มาใส่แทน ${PLACEHOLDER} ในไฟล์ .clasp.json · Put your script id (Apps Script → Project Settings) into .clasp.json.`;
  return /"loggedIn":\s*false/.test(clasp("show-authorized-user", "--json").said)
    ? (ADVICE[1]?.text ?? null)
    : null;
}

function stop(...lines: readonly string[]): void {
  for (const line of lines) console.error(line);
  process.exitCode = 1;
}

function push(): void {
  const { status, said } = clasp("push", "--force");
  console.log(said.trim());
  // clasp ends with 0 where it skipped the push.
  if (status === 0 && /Pushed|already up to date/i.test(said)) {
    console.log(
      "ส่งแล้ว ครั้งแรกต้องเปิดบริการ Drive API ในหน้า Apps Script ด้วย: กด + ที่ “บริการ” เลือก Drive API แล้วกด เพิ่ม (ถ้ามีชื่ออยู่แล้วให้นำออกก่อน) · Pushed. The first time, also add the Drive API under Services in the script editor (remove it first if it is listed).",
    );
    return;
  }
  stop(ADVICE.find(({ pattern }) => pattern.test(said))?.text ?? "ส่งไม่สำเร็จ · The push did not succeed.");
}

const why = obstacle();
if (why !== null) stop(why);
else if (!process.argv.includes("--check")) push();
