// Arbetsbladets tangenter: piltangenter mellan celler, klistra in block, ångra. Fälten är vanliga inmatningsfält;
// servern äger värdena.
(function () {
  function celler(tabell) {
    return Array.prototype.slice.call(tabell.querySelectorAll('[data-kol]'));
  }

  function flytta(cell, dx, dy) {
    var tabell = cell.closest('table');
    var alla = celler(tabell);
    var mal = null;
    if (dy) {
      var samma = alla.filter(function (c) { return c.dataset.kol === cell.dataset.kol; });
      mal = samma[samma.indexOf(cell) + dy];
    } else {
      var iRaden = alla.filter(function (c) { return c.closest('tr') === cell.closest('tr'); });
      mal = iRaden[iRaden.indexOf(cell) + dx];
    }
    if (mal) {
      mal.focus();
      mal.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
  }

  function skriv(cell, varde) {
    cell.value = varde;
    cell.redigerar = false;
    cell.dispatchEvent(new Event('change', { bubbles: true }));
    cell.fore = varde;
  }

  function till(tabell, namn, detalj) {
    tabell.dispatchEvent(new CustomEvent(namn, { detail: detalj || {} }));
  }

  function tangent(e) {
    var cell = e.target;
    if (!cell.dataset || !cell.dataset.kol) {
      return;
    }
    var kommando = e.ctrlKey || e.metaKey;
    var tagen = true;
    if (kommando && !andrad(cell) && (e.key === 'z' || e.key === 'Z') && !e.shiftKey) {
      till(this, 'angra');
    } else if (kommando && !andrad(cell) && (e.key === 'y' || e.key === 'Z' || (e.key === 'z' && e.shiftKey))) {
      till(this, 'gor-om');
    } else if (kommando || e.altKey) {
      tagen = false;
    } else if (e.key === 'ArrowUp' || (e.key === 'Enter' && e.shiftKey)) {
      flytta(cell, 0, -1);
    } else if (e.key === 'ArrowDown' || e.key === 'Enter') {
      flytta(cell, 0, 1);
    } else if (e.key === 'ArrowLeft' && !cell.redigerar && !e.shiftKey) {
      flytta(cell, -1, 0);
    } else if (e.key === 'ArrowRight' && !cell.redigerar && !e.shiftKey) {
      flytta(cell, 1, 0);
    } else if (e.key === 'F2') {
      cell.redigerar = true;
      cell.setSelectionRange(cell.value.length, cell.value.length);
    } else if (e.key === 'Escape') {
      cell.value = cell.fore;
      cell.redigerar = false;
      cell.select();
    } else if (e.key === 'Delete' && !cell.redigerar && !andrad(cell) && cell.dataset.falt === 'belopp' && !cell.readOnly) {
      skriv(cell, '');
    } else {
      tagen = false;
    }
    if (tagen) {
      e.preventDefault();
    }
  }

  // Något är skrivet i cellen som inte är sparat än.
  function andrad(cell) {
    return cell.value !== cell.fore;
  }

  window.samordnaArbetsblad = function (tabell) {
    if (tabell.samordna) {
      return;
    }
    tabell.samordna = true;
    tabell.addEventListener('keydown', tangent);
    tabell.addEventListener('focusin', function (e) {
      var cell = e.target;
      if (cell.dataset && cell.dataset.kol) {
        cell.fore = cell.value;
        cell.redigerar = false;
        cell.dataset.sedd = tabell.dataset.version;
        cell.select();
      }
    });
    // Som i ett kalkylblad: den som skriver över en cell går vidare med pilarna; den som ändrar i den (F2, eller
    // ett klick i cellen man står i) flyttar markören i texten.
    tabell.addEventListener('mousedown', function (e) {
      if (e.target === document.activeElement) {
        e.target.redigerar = true;
      }
    });
    tabell.addEventListener('change', function (e) {
      e.target.fore = e.target.value;
      e.target.redigerar = false;
    });
    tabell.addEventListener('paste', function (e) {
      var cell = e.target;
      var text = e.clipboardData.getData('text/plain').replace(/[\r\n]+$/, '');
      if (cell.dataset && cell.dataset.kol && cell.dataset.falt !== 'procent' && /[\t\r\n]/.test(text)) {
        e.preventDefault();
        cell.value = cell.fore;
        cell.redigerar = false;
        till(tabell, 'klistra', {
          rad: cell.closest('tr').dataset.rad,
          falt: cell.dataset.falt,
          ar: Number(cell.dataset.ar),
          sedd: Number(cell.dataset.sedd),
          text: text
        });
      }
    });
  };

  // Den som håller på att skriva i cellen får skriva klart; servern säger till om det krockar.
  window.samordnaArbetsblad.satt = function (cell, varde) {
    if (document.activeElement === cell && andrad(cell)) {
      return;
    }
    cell.value = varde;
    cell.fore = varde;
    if (document.activeElement === cell) {
      cell.select();
    }
  };

  window.samordnaArbetsblad.fokusera = function (tabell, rad, kol) {
    var cell = tabell.querySelector('tr[data-rad="' + rad + '"] [data-kol="' + kol + '"]');
    if (cell) {
      cell.focus();
      cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
  };
})();
