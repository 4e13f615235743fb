import { describe, expect, it } from "vitest";
import { bookAfter, failure, project, run, value } from "./run-script";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const UPLOAD = `function blob(n) { return Utilities.newBlob([80, 75, n], '${DOCX}', 'r.docx'); }
  function upload() { return Drive.Files.create({ name: 'รายงาน', mimeType: 'application/vnd.google-apps.document' }, blob(1)); }`;

describe("Drive", () => {
  it("a .docx becomes a document and keeps its id when its content is replaced", () => {
    const body = `${UPLOAD} var f = upload(); var g = Drive.Files.update({}, f.id, blob(-1), { fields: 'id,version,webViewLink' });
      return [f.mimeType, g.id === f.id, g.version, g.webViewLink.indexOf('https://docs.google.com/document/d/' + f.id), Object.keys(f)];`;
    const document = "application/vnd.google-apps.document";
    expect(value(body)).toEqual([document, true, "2", 0, ["kind", "id", "name", "mimeType"]]);
    const [file] = bookAfter(body).files;
    expect(file).toMatchObject({ name: "รายงาน", contentType: DOCX, owner: "local-user" });
    expect([...Buffer.from(file?.content ?? "", "base64")]).toEqual([80, 75, 255]);
  });

  it("another user does not find the file, shared or not", () => {
    const made = bookAfter(
      `${UPLOAD} Drive.Permissions.create({ type: 'anyone', role: 'writer' }, upload().id);`,
    );
    const id = made.files[0]?.id ?? "";
    const options = { book: made, user: "somebody-else", args: [id] };
    expect(failure("Drive.Files.update({}, a)", options)).toBe(
      `API call to drive.files.update failed with error: File not found: ${id}.`,
    );
    expect(value("return Drive.Files.list({}).files.length", options)).toBe(0);
  });

  it("a planned failure has Google's shape and changes nothing", () => {
    const failures = { "Drive.Files.update": { message: "Rate Limit Exceeded", code: 403 } };
    const body = `${UPLOAD} var f = upload(); try { Drive.Files.update({}, f.id, blob(9)); } catch (e) { return [e.name, e.message, e.details.code]; }`;
    const result = run(body, { failures });
    expect(result).toMatchObject({
      ok: true,
      value: [
        "GoogleJsonResponseException",
        "API call to drive.files.update failed with error: Rate Limit Exceeded",
        403,
      ],
    });
    expect(result.book.files[0]?.version).toBe(1);
  });

  it("export gives the bytes only with alt=media, get never does", () => {
    expect(
      value(`${UPLOAD} return Drive.Files.export(upload().id, '${DOCX}', { alt: 'media' }).getBytes();`),
    ).toEqual([80, 75, 1]);
    expect(failure(`${UPLOAD} Drive.Files.export(upload().id, '${DOCX}');`)).toMatch(
      /^API call to drive\.files\.export/,
    );
    expect(failure(`${UPLOAD} Drive.Files.get(upload().id, { alt: 'media' });`)).toMatch(
      /^API call to drive\.files\.get/,
    );
  });

  it("is searched by name, trash and properties", () => {
    const body = `${UPLOAD} var a = upload(); upload(); Drive.Files.update({ trashed: true, appProperties: { kind: 'annual' } }, a.id);
      function count(q) { return Drive.Files.list({ q: q, fields: 'files(id)' }).files.length; }
      return [count("name = 'รายงาน' and trashed = false"), count("trashed = true"), count("appProperties has { key='kind' and value='annual' }")];`;
    expect(value(body)).toEqual([1, 1, 1]);
  });

  it("what is no document cannot be made one", () => {
    const body =
      "Drive.Files.create({ mimeType: 'application/vnd.google-apps.document' }, Utilities.newBlob([1], 'image/png'))";
    expect(failure(body)).toBe("API call to drive.files.create failed with error: Bad Request");
  });
});

describe("LockService", () => {
  const held = { "Lock.tryLock": { message: "held" }, "Lock.waitLock": { message: "held" } };
  it("a free lock is taken and given back", () => {
    const body =
      "var l = LockService.getDocumentLock(); var got = l.tryLock(10); var has = l.hasLock(); l.releaseLock(); return [got, has, l.hasLock()];";
    expect(value(body)).toEqual([true, true, false]);
  });
  it("tryLock says no when somebody holds it, waitLock throws", () => {
    expect(value("return LockService.getDocumentLock().tryLock(10)", { failures: held })).toBe(false);
    expect(failure("LockService.getScriptLock().waitLock(10)", { failures: held })).toBe(
      "Lock timeout: another process was holding the lock for too long.",
    );
  });
});

describe("stores", () => {
  it("properties outlive the execution, each user has his own", () => {
    const book = bookAfter(
      "PropertiesService.getUserProperties().setProperty('k', 'ก'); PropertiesService.getDocumentProperties().setProperty('d', 1);",
    );
    const read =
      "return [PropertiesService.getUserProperties().getProperty('k'), PropertiesService.getDocumentProperties().getProperty('d')]";
    expect(value(read, { book })).toEqual(["ก", "1"]);
    expect(value(read, { book, user: "b" })).toEqual([null, "1"]);
  });
  it.each([
    [
      "PropertiesService.getScriptProperties().setProperty('k', 'x'.repeat(9217))",
      "Argument too large: value",
    ],
    [
      "var p = PropertiesService.getScriptProperties(); for (var i = 0; i < 60; i += 1) p.setProperty('k' + i, 'x'.repeat(9000))",
      "You have exceeded the property storage quota. Please remove some properties and try again.",
    ],
    ["CacheService.getUserCache().put('k', 'x'.repeat(102401))", "Argument too large: value"],
    ["CacheService.getUserCache().put('k'.repeat(251), 'x')", "Argument too large: key"],
    ["CacheService.getUserCache().get('')", "Invalid argument: key"],
  ])("%s", (body, message) => {
    expect(failure(body)).toBe(message);
  });
  it("a cache forgets in time", () => {
    const body =
      "var c = CacheService.getDocumentCache(); c.put('a', '1', -1); c.put('b', '2'); return [c.get('a'), c.get('b')]";
    expect(value(body)).toEqual([null, "2"]);
  });
});

describe("Utilities", () => {
  it("bytes are signed", () => {
    expect(value("return Utilities.base64Decode('/4A=')")).toEqual([-1, -128]);
    expect(value("return Utilities.base64Encode([-1, -128])")).toBe("/4A=");
    expect(value("return Utilities.base64Encode('กข')")).toBe(Buffer.from("กข").toString("base64"));
    expect(value("return Utilities.newBlob('กข').getDataAsString()")).toBe("กข");
  });
  it("a digest is that of the bytes", () => {
    const body =
      "return Utilities.base64Encode(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'a'))";
    expect(value(body)).toBe("ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs=");
  });
  it("formatDate writes numbers and refuses names", () => {
    const date = "new Date(2022, 9, 1, 8, 5)";
    expect(value(`return Utilities.formatDate(${date}, 'Asia/Bangkok', "yyyy-MM-dd'T'HH:mm")`)).toBe(
      "2022-10-01T08:05",
    );
    expect(value(`return Utilities.formatDate(${date}, 'GMT', 'd/M/yy H')`)).toBe("1/10/22 1");
    expect(failure(`Utilities.formatDate(${date}, 'GMT', 'MMMM')`)).toContain("is not in the local host");
  });
});

describe("HtmlService", () => {
  const html = { sidebar: "<p><?= name ?><?!= raw ?><? for (var i = 0; i < 2; i += 1) { ?>.<? } ?></p>" };
  const bundle = project(
    `function main(mode) { var t = HtmlService.createTemplateFromFile('sidebar'); if (mode === 'raw') return t.getRawContent();
      t.name = '<ก>'; t.raw = '<b>'; var page = t.evaluate().setTitle('ITA'); SpreadsheetApp.getUi().showSidebar(page); return page.getContent(); }
     function gone() { return HtmlService.createHtmlOutputFromFile('gone'); }`,
    html,
  );
  it("a template is filled, escaped unless told otherwise", () => {
    expect(value("", { bundle })).toBe("<p>&#60;ก&#62;<b>..</p>");
    expect(value("", { bundle, args: ["raw"] })).toBe(html.sidebar);
  });
  it("the sidebar shows the page", () => {
    expect(bookAfter("", { bundle }).ui).toMatchObject([{ kind: "sidebar", title: "ITA" }]);
  });
  it("a page that is not pushed", () => {
    expect(failure("", { bundle, name: "gone" })).toBe("No HTML file named gone was found.");
  });
});

describe("Session", () => {
  it("knows the user's key and the time zone, not who it is", () => {
    const body =
      "return [Session.getTemporaryActiveUserKey(), Session.getScriptTimeZone(), Session.getActiveUserLocale()]";
    expect(value(body, { user: "u1" })).toEqual(["u1", "Asia/Bangkok", "th"]);
    expect(failure("Session.getActiveUser()")).toContain("userinfo.email");
  });
});
