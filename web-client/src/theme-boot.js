(function () {
  var choice = 'system';
  try {
    choice = JSON.parse(localStorage.getItem('ufo.theme') || '"system"');
  } catch {
    choice = 'system';
  }
  var dark = choice === 'dark' || (choice !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  if (/^\/(login|signup)\/?$/.test(location.pathname)) document.documentElement.dataset.page = 'sign-in';
})();
