// The two ways of using a page: with the mouse, and by keyboard alone.

import { tabTo } from "./console.mjs";

/** Points and clicks. */
export const mouse = {
  name: "with the mouse",
  press: (target) => target.click(),
  type: (target, text) => target.fill(text),
  tick: (target) => target.check(),
  async give(target, path) {
    const asked = target.page().waitForEvent("filechooser");
    await target.click();
    await (await asked).setFiles(path);
  },
};

/** Tab, the arrows, Space and Enter; whatever has the focus must show it. */
export const keyboard = {
  name: "by keyboard alone",
  async press(target) {
    await tabTo(target.page(), target);
    await target.page().keyboard.press("Enter");
  },
  async type(target, text) {
    await tabTo(target.page(), target);
    await target.page().keyboard.press("ControlOrMeta+A");
    await target.page().keyboard.type(text);
  },
  async tick(target) {
    const keys = target.page().keyboard;
    if (await target.isChecked()) return;
    if ((await target.getAttribute("type")) === "checkbox") {
      await tabTo(target.page(), target);
      await keys.press("Space");
      return;
    }
    // A group is one stop of the Tab key; the arrows go round in it.
    const group = target.page().locator(`[type=radio][name="${await target.getAttribute("name")}"]`);
    const chosen = target.page().locator(`[type=radio][name="${await target.getAttribute("name")}"]:checked`);
    await tabTo(target.page(), (await chosen.count()) ? chosen : group.first());
    for (let presses = 0; presses < 10 && !(await target.isChecked()); presses++) await keys.press("ArrowDown");
  },
  async give(target, path) {
    await tabTo(target.page(), target);
    // On a busy machine the browser lets the first press go by without a dialog; somebody who sees none presses again.
    for (let presses = 0; presses < 3; presses++) {
      const asked = target.page().waitForEvent("filechooser", { timeout: 5000 }).catch(() => null);
      await target.page().keyboard.press("Space");
      const dialog = await asked;
      if (dialog) return dialog.setFiles(path);
    }
    throw new Error("no dialog to choose a file, pressed three times");
  },
};
