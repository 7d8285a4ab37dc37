import type { AreaOperations } from "../../../generated/operations.ts";
import type { App as AppView } from "../../../generated/types.ts";
import type { Behaviours } from "../engine/behaviour.ts";
import { pagedToEnd } from "../engine/paged.ts";
import { Refusal } from "../engine/refusal.ts";
import type { MockService } from "../mock-service.ts";
import { checkIsDefaultAdministrator } from "../people/ranks.ts";
import type { App, AppRegistration, User } from "../state/state.ts";

/** An app that administrators manage. */
type RegisteredApp = App & { registration: AppRegistration };

/** The apps with which an enterprise's own systems sign in. Only administrators get here. */
export const applications: Behaviours<AreaOperations["applications"]> = {
  addAppId({ input: { body }, user }, service) {
    checkIsDefaultAdministrator(user);
    const now = service.clock.now();
    const { app_name: name, description = "" } = body;
    const app = {
      id: service.random.uuid(),
      key: service.random.uuid(),
      corpId: user.corpId,
      registration: { name, description, createdAt: now, changedAt: now },
    };
    service.state.apps.set(app.id, app);
    return toView(app);
  },

  updateAppId({ input: { app_id: id, body }, user }, service) {
    checkIsDefaultAdministrator(user);
    const app = findApp(id, user, service);
    const { name, description } = app.registration;
    app.disabled = (body.status ?? (app.disabled ? 1 : 0)) === 1;
    app.registration.name = body.app_name ?? name;
    app.registration.description = body.description ?? description;
    return changed(app, service);
  },

  deleteAppId({ input: { app_id: id }, user }, service) {
    service.state.apps.delete(findApp(id, user, service).id);
  },

  resetAppKey({ input: { app_id: id }, user }, service) {
    checkIsDefaultAdministrator(user);
    const app = findApp(id, user, service);
    app.key = service.random.uuid();
    return changed(app, service);
  },

  batchSearchAppId({ input, user }, service) {
    checkIsDefaultAdministrator(user);
    return pagedToEnd(appsOf(user, service).map(toView), input);
  },
};

function appsOf({ corpId }: User, { state }: MockService): RegisteredApp[] {
  return [...state.apps.values()].filter((app): app is RegisteredApp => app.corpId === corpId && isRegistered(app));
}

function isRegistered(app: App): app is RegisteredApp {
  return app.registration !== undefined;
}

function findApp(id: string, user: User, service: MockService): RegisteredApp {
  const app = appsOf(user, service).find((candidate) => candidate.id === id);
  if (!app) throw new Refusal("USG.000000003", { message: `The enterprise has no app ${id}.` });
  return app;
}

function changed(app: RegisteredApp, service: MockService): AppView {
  app.registration.changedAt = service.clock.now();
  return toView(app);
}

function toView({ id, key, disabled, registration }: RegisteredApp): AppView {
  return {
    app_name: registration.name,
    app_id: id,
    app_key: key,
    description: registration.description,
    create_time: toSeconds(registration.createdAt),
    last_update_time: toSeconds(registration.changedAt),
    status: disabled ? 1 : 0,
  };
}

// As the service writes times, with seconds.
function toSeconds(time: number): string {
  return new Date(time).toISOString().slice(0, 19).replace("T", " ");
}
