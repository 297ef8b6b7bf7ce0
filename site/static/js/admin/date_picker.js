/**
 * At the desk: a calendar that opens stays at its field when the form is scrolled, and stands clear of the bar with
 * “Publish” at the bottom. The style sheet keeps it below that bar, so that a press there is never the calendar's.
 */
const TAKES_A_MOMENT = 200; // milliseconds, for a calendar that is made at the first press
const form = document.querySelector("form[data-edit-form]");
const scrolled = document.getElementById("main"); // the form scrolls within the page; the calendar hangs at the page

const openCalendar = () =>
  [...document.querySelectorAll(".xdsoft_datetimepicker")].find((calendar) => calendar.offsetParent);

form?.addEventListener("focusin", (event) => {
  if (event.target.matches("input")) setTimeout(showWhole, TAKES_A_MOMENT);
});

scrolled?.addEventListener("scroll", () => {
  if (openCalendar()) window.dispatchEvent(new Event("resize")); // at which it looks for its place again
});

function showWhole() {
  const bar = form.querySelector(":scope > footer");
  const calendar = openCalendar();
  if (!calendar || !bar) return;
  const hidden = calendar.getBoundingClientRect().bottom - bar.getBoundingClientRect().top;
  if (hidden > 0) scrolled.scrollBy({ top: hidden + 8 });
}
