// Staplar och linjer år för år ur serierna som ges. Siffrorna står i tabellen.
(function () {
  function tal(kronor) {
    return Math.round(kronor).toLocaleString('sv-SE').replace(/-/g, '\u2212');
  }

  function farg(namn) {
    return getComputedStyle(document.documentElement).getPropertyValue(namn).trim();
  }

  // Sättet serierna skiljs åt på är form först och färg sedan: fylld, tom, streckad, heldragen med ruta.
  function serie(s) {
    var accent = farg('--accent');
    var stapel = { type: 'bar', label: s.rubrik, data: s.kronor, borderColor: accent, borderWidth: 2, maxBarThickness: 72, order: 2 };
    var linje = { type: 'line', label: s.rubrik, data: s.kronor, backgroundColor: '#ffffff', borderWidth: 2, pointRadius: 5, spanGaps: false, order: 1 };
    switch (s.slag) {
      case 'fylld': return Object.assign(stapel, { backgroundColor: accent });
      case 'tom': return Object.assign(stapel, { backgroundColor: '#ffffff' });
      case 'streckad': return Object.assign(linje, { borderColor: farg('--obs'), borderDash: [6, 4], pointRadius: 4 });
      default: return Object.assign(linje, { borderColor: farg('--text'), pointStyle: 'rectRot', pointRadius: 7 });
    }
  }

  window.samordnaKapital = function (yta, data) {
    var serier = data.serier.map(serie);
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
          legend: { position: 'bottom', align: 'start', labels: { usePointStyle: true } },
          tooltip: { callbacks: { label: function (p) { return p.dataset.label + ': ' + tal(p.raw) + ' kr'; } } }
        }
      }
    });
  };
})();
