/**
 * A film plays where it stands, once somebody asks for it; without this a link leads to it.
 * Nothing of the film's website is loaded before the click.
 */
document.addEventListener("click", (event) => {
  const link = event.target.closest(".film a[data-player], .film a[data-seconds]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const stage = link.closest(".film").querySelector(".film__stage");
  if (link.dataset.player) showPlayer(stage, link.dataset);
  else playFrom(stage.querySelector("video, audio"), Number(link.dataset.seconds));
  stage.scrollIntoView({ block: "nearest" });
});

function showPlayer(stage, { player, title }) {
  const frame = document.createElement("iframe");
  frame.className = "film__frame";
  frame.title = title;
  frame.allow = "autoplay; encrypted-media; fullscreen; picture-in-picture";
  frame.allowFullscreen = true;
  // Film websites refuse to play for a page that does not say where it is; they get the host and no more.
  frame.referrerPolicy = "strict-origin-when-cross-origin";
  frame.src = player;
  stage.replaceChildren(frame);
  frame.focus();
}

function playFrom(player, seconds) {
  player.currentTime = seconds;
  player.play();
  player.focus();
}
