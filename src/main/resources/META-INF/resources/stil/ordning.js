// Dra en rad i en lista till en ny plats, med mus eller finger. Själva ordningen sparar programmet.
(function () {
  function rader(lista) {
    return Array.from(lista.children);
  }

  function plats(lista, dragen, y) {
    var andra = rader(lista).filter(function (r) { return r !== dragen; });
    for (var i = 0; i < andra.length; i++) {
      var ruta = andra[i].getBoundingClientRect();
      if (y < ruta.top + ruta.height / 2) { return i; }
    }
    return andra.length;
  }

  function markera(lista, dragen, till) {
    rader(lista).forEach(function (r) { r.classList.remove('slapp-fore', 'slapp-efter'); });
    var andra = rader(lista).filter(function (r) { return r !== dragen; });
    if (andra[till]) {
      andra[till].classList.add('slapp-fore');
    } else if (andra.length) {
      andra[andra.length - 1].classList.add('slapp-efter');
    }
  }

  window.samordnaOrdning = function (lista) {
    if (lista.ordnas) { return; }
    lista.ordnas = true;
    lista.addEventListener('pointerdown', function (e) {
      var grepp = e.target.closest('.grepp');
      if (!grepp || e.button !== 0) { return; }
      var dragen = grepp.closest('li');
      var till = -1;
      e.preventDefault();
      grepp.setPointerCapture(e.pointerId);
      dragen.classList.add('dras');

      function dra(ev) {
        till = plats(lista, dragen, ev.clientY);
        markera(lista, dragen, till);
        if (ev.clientY < 60) { window.scrollBy(0, -12); }
        if (ev.clientY > window.innerHeight - 60) { window.scrollBy(0, 12); }
      }

      function sluta(ev) {
        grepp.removeEventListener('pointermove', dra);
        grepp.removeEventListener('pointerup', sluta);
        grepp.removeEventListener('pointercancel', sluta);
        dragen.classList.remove('dras');
        rader(lista).forEach(function (r) { r.classList.remove('slapp-fore', 'slapp-efter'); });
        if (ev.type === 'pointerup' && till >= 0) {
          lista.dispatchEvent(new CustomEvent('flyttad', { detail: { punkt: dragen.dataset.punkt, plats: till } }));
        }
      }

      grepp.addEventListener('pointermove', dra);
      grepp.addEventListener('pointerup', sluta);
      grepp.addEventListener('pointercancel', sluta);
    });
  };
})();
