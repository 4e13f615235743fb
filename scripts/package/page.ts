import { PICTURES } from "./pictures";

/** A file of the script project as a person makes it in the editor. */
export interface PastedFile {
  /** As the editor shows it, e.g. "Code.gs". */
  readonly name: string;
  readonly kind: "สคริปต์" | "HTML" | "มีอยู่แล้ว";
  readonly text: string;
}

const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

const STYLE = `
  body { font: 17px/1.6 Sarabun, "TH Sarabun New", "Leelawadee UI", "Noto Sans Thai", sans-serif; color: #1f2a2d; max-width: 860px; margin: 32px auto; padding: 0 20px; }
  h1, h2 { color: #0b5563; line-height: 1.3; } h2 { margin-top: 40px; }
  svg { width: 100%; height: auto; margin: 8px 0; font-family: inherit; }
  table { border-collapse: collapse; width: 100%; } td, th { border: 1px solid #b9c4c7; padding: 6px 10px; text-align: left; }
  button { font: inherit; padding: 6px 18px; border: 1px solid #0b5563; border-radius: 6px; background: #0b5563; color: #fff; cursor: pointer; }
  button:focus-visible { outline: 3px solid #c58b1b; } textarea { position: absolute; left: -9999px; }
  .note { background: #fff1d1; padding: 10px 14px; border-radius: 6px; } .quiet { color: #5b6b70; }
  @media print { button { display: none; } }`;

/** Copies by the old way where a browser does not give the new one to a page from the disk. */
const SCRIPT = `
  for (const button of document.querySelectorAll("button")) button.onclick = async () => {
    const area = document.getElementById(button.dataset.file);
    try { await navigator.clipboard.writeText(area.value); }
    catch { area.select(); document.execCommand("copy"); button.focus(); }
    button.textContent = "คัดลอกแล้ว ✓";
    document.getElementById("said").textContent = "คัดลอก " + button.dataset.name + " แล้ว";
  };`;

function fileRow({ name, kind, text }: PastedFile, index: number): string {
  const id = `file-${index}`;
  return `<tr><td>${index + 1}</td><td><code>${name}</code></td><td>${kind}</td><td><button type="button" data-file="${id}" data-name="${name}" aria-label="คัดลอก ${name}">คัดลอก</button><textarea id="${id}" readonly tabindex="-1" aria-hidden="true">${escaped(text)}</textarea></td></tr>`;
}

/** The page that leads an officer without Node through the installation: five steps with pictures, and every file behind a button. */
export function installPage(version: string, files: readonly PastedFile[]): string {
  return `<!doctype html>
<html lang="th">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>ติดตั้งส่วนเสริม ITA ${version}</title>
<style>${STYLE}</style>
<h1>ติดตั้งส่วนเสริม ITA ใน 5 ขั้น</h1>
<p>รุ่น ${version} · ใช้เวลาประมาณสิบนาที ทำครั้งเดียวต่อหนึ่งชีต เจ้าหน้าที่ท่านอื่นที่ใช้ชีตเดียวกันไม่ต้องติดตั้งซ้ำ</p>

<h2>ขั้นที่ 1 เปิด Apps Script</h2>
<p>เปิด Google ชีตที่จะใช้ (สร้างใหม่หรือชีตเดิมก็ได้) เลือกเมนู <b>ส่วนขยาย</b> แล้วเลือก <b>Apps Script</b></p>
${PICTURES.open}

<h2>ขั้นที่ 2 ตั้งชื่อ และเปิดไฟล์ตั้งค่า</h2>
<p>กดที่ชื่อโครงการแล้วตั้งชื่อว่า <b>ITA</b> ชื่อนี้จะเป็นชื่อเมนูในชีต จากนั้นกดรูปเฟือง <b>การตั้งค่าโครงการ</b> แล้วทำเครื่องหมาย <b>แสดงไฟล์ Manifest “appsscript.json” ในเครื่องมือแก้ไข</b></p>
${PICTURES.settings}

<h2>ขั้นที่ 3 เปิดบริการ Drive API</h2>
<p>กลับมาที่หน้าเครื่องมือแก้ไข (&lt;&gt;) กดเครื่องหมาย <b>+</b> ที่ <b>บริการ</b> เลือก <b>Drive API</b> เวอร์ชัน v3 แล้วกด <b>เพิ่ม</b> ถ้าข้ามขั้นนี้จะสร้างรายงานไม่ได้</p>
${PICTURES.service}

<h2>ขั้นที่ 4 วางไฟล์ทั้ง ${files.length} ไฟล์</h2>
<p>สร้างไฟล์ให้ครบตามตาราง (พิมพ์เฉพาะชื่อ ไม่ต้องพิมพ์ .gs หรือ .html) กด <b>คัดลอก</b> ในตาราง แล้วไปที่ไฟล์นั้น กด Ctrl+A ลบของเดิม กด Ctrl+V และกด Ctrl+S ไฟล์ Code.gs และ appsscript.json มีอยู่แล้ว ให้วางทับ</p>
${PICTURES.files}
<p id="said" role="status" class="quiet"></p>
<table><thead><tr><th>ลำดับ</th><th>ไฟล์</th><th>ชนิดไฟล์</th><th>เนื้อหา</th></tr></thead><tbody>
${files.map(fileRow).join("\n")}
</tbody></table>

<h2>ขั้นที่ 5 เริ่มใช้</h2>
<p>กลับไปที่ชีต กดโหลดหน้าใหม่ รอสักครู่จนเมนู <b>ส่วนขยาย → ITA</b> ปรากฏ เลือก <b>สร้างแม่แบบ</b> Google จะขออนุญาตครั้งแรก:</p>
<ul>
<li>ถ้าขึ้นว่า <b>Google ยังไม่ได้ยืนยันแอปนี้</b> เป็นเรื่องปกติของสคริปต์ที่หน่วยงานติดตั้งเอง กด <b>ขั้นสูง</b> แล้วกด <b>ไปที่ ITA</b></li>
<li>ทำเครื่องหมาย <b>ให้ครบทุกช่อง</b> แล้วกด <b>ดำเนินการต่อ</b> ส่วนเสริมเห็นเฉพาะชีตนี้และเอกสารที่สร้างเองเท่านั้น</li>
<li>ถ้าขึ้นว่า <b>ผู้ดูแลระบบบล็อก</b> ให้แจ้งผู้ดูแล Google Workspace ของหน่วยงานอนุญาตสคริปต์นี้ หรือใช้ชีตในบัญชีที่หน่วยงานอนุญาต</li>
</ul>
${PICTURES.consent}
<p class="note">เมื่อมีรุ่นใหม่ ทำเฉพาะขั้นที่ 4 ซ้ำด้วยไฟล์ชุดใหม่ ข้อมูลในชีตไม่หาย สิ่งที่เปลี่ยนในแต่ละรุ่นอยู่ในไฟล์ CHANGELOG.md</p>
<script>${SCRIPT}</script>
</html>
`;
}
