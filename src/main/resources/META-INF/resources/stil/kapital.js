// Eget kapital vid årens slut: staplar nu och tänkt, bufferten som linje. Siffrorna står i tabellen.
(function () {
  function tal(kronor) {
    return Math.round(kronor).toLocaleString('sv-SE').replace(/-/g, '\u2212');
  }

  function stapel(serie, farg, ram) {
    return { type: 'bar', label: serie.rubrik, data: serie.kronor, backgroundColor: farg, borderColor: ram, borderWidth: 2, maxBarThickness: 72, order: 2 };
  }

  window.samordnaKapital = function (yta, data) {
    var stil = getComputedStyle(document.documentElement);
    var accent = stil.getPropertyValue('--accent').trim();
    var serier = [stapel(data.nu, accent, accent)];
    if (data.tankt) {
      serier.push(stapel(data.tankt, '#ffffff', accent));
    }
    serier.push({ type: 'line', label: data.buffert.rubrik, data: data.buffert.kronor, borderColor: stil.getPropertyValue('--obs').trim(), backgroundColor: '#ffffff', borderDash: [6, 4], borderWidth: 2, pointRadius: 4, order: 1 });
    if (yta.diagram) {
      yta.diagram.data = { labels: data.ar, datasets: serier };
      yta.diagram.update();
      return;
    }
    var duk = document.createElement('canvas');
    yta.replaceChildren(duk);
    window.Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
    window.Chart.defaults.font.size = 14;
    yta.diagram = new window.Chart(duk, {
      data: { labels: data.ar, datasets: serier },
      options: {
        maintainAspectRatio: false,
        animation: window.matchMedia('(prefers-reduced-motion: reduce)').matches ? false : { duration: 300 },
        scales: { y: { beginAtZero: true, ticks: { callback: tal } }, x: { grid: { display: false } } },
        plugins: {
          legend: { position: 'bottom', align: 'start' },
          tooltip: { callbacks: { label: function (p) { return p.dataset.label + ': ' + tal(p.raw) + ' kr'; } } }
        }
      }
    });
  };
})();
