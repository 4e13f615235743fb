import { scriptEnums } from "./enums";
import { host } from "./host";
import { register } from "./register";

type GSession = GoogleAppsScript.Base.Session;

class LocalSession implements Partial<GSession> {
  getActiveUserLocale(): string {
    return host().language;
  }
  getTemporaryActiveUserKey(): string {
    return host().userKey;
  }
  getScriptTimeZone(): string {
    return host().scriptTimeZone;
  }
  getActiveUser(): never {
    throw new Error("Session.getActiveUser is not in the local host");
  }
  getEffectiveUser(): never {
    throw new Error("Session.getEffectiveUser is not in the local host");
  }
}

class LocalScriptApp {
  constructor() {
    Object.assign(this, scriptEnums);
  }
}

register(LocalSession, {
  name: "Session",
  scopes: (method) => (/User$/.test(method) ? ["userinfo.email"] : []),
});
register(LocalScriptApp, { name: "ScriptApp", scopes: () => ["script.scriptapp"] });

/** The global Session. */
export const makeSession = (): object => new LocalSession();

/** The global ScriptApp, which has its enumerations only. */
export const makeScriptApp = (): object => new LocalScriptApp();
