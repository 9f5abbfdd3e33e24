/*
 * Minns det som skrivs tills det är skickat. Texten ligger i flikens eget minne (sessionStorage): den
 * lämnar aldrig datorn, hör till en inloggad person och töms vid utloggning. Försvinner sessionen
 * står texten kvar på skärmen, och efter ny inloggning läggs den tillbaka i samma fält.
 *
 * Skriptet är också det som vet om något är skrivet och inte skickat; servern frågar det innan en
 * sida lämnas eller en ruta stängs (Osparat.java).
 */
(() => {
  'use strict';

  const ord = document.currentScript.dataset;
  const LAGER = 'samordna.skrivet:';
  const AGARE = 'samordna.skrivet';
  const LANGST = 12 * 60 * 60 * 1000;
  const FALT =
    'vaadin-text-area,vaadin-text-field,vaadin-email-field,vaadin-number-field,vaadin-integer-field,vaadin-big-decimal-field';
  const RUTA = 'vaadin-dialog,vaadin-dialog-overlay';

  /** Fälten som någon skrivit i, med det som stod där förut. */
  const levande = new Map();
  const forut = new WeakMap();
  let borta = false;
  let utloggning = false;
  let sagt = false;

  // --- lagret ---

  const nycklar = () => Object.keys(sessionStorage).filter((n) => n.startsWith(LAGER));

  const tom = () => {
    nycklar().forEach((n) => sessionStorage.removeItem(n));
    sessionStorage.removeItem(AGARE);
  };

  const las = (stig) => JSON.parse(sessionStorage.getItem(LAGER + stig) ?? '{}');

  const skriv = (stig, poster) => {
    if (Object.keys(poster).length === 0) {
      sessionStorage.removeItem(LAGER + stig);
      return;
    }
    try {
      sessionStorage.setItem(AGARE, ord.vem);
      sessionStorage.setItem(LAGER + stig, JSON.stringify(poster));
    } catch (fullt) {
      console.warn('Det skrivna ryms inte i webbläsarens minne', fullt);
    }
  };

  const glom = (post) => {
    const poster = las(post.stig);
    delete poster[post.nyckel];
    skriv(post.stig, poster);
  };

  // En annan person, eller ingen alls, ska aldrig möta det som någon skrivit.
  if (ord.vem && (sessionStorage.getItem(AGARE) ?? ord.vem) !== ord.vem) {
    tom();
  }

  // Det som fanns när sidan laddades kommer från en sida som försvann.
  const forlorat = new Map(
    nycklar().map((n) => [n.substring(LAGER.length), JSON.parse(sessionStorage.getItem(n))])
  );

  // --- fälten ---

  const etikett = (falt) =>
    falt.label || falt.accessibleName || falt.getAttribute('aria-label') || falt.id || '';

  const rubrik = (falt) => falt.closest(RUTA)?.headerTitle ?? '';

  const nyckel = (falt) => {
    const lika = [...document.querySelectorAll(FALT)].filter(
      (f) => etikett(f) === etikett(falt) && rubrik(f) === rubrik(falt)
    );
    return JSON.stringify([rubrik(falt), etikett(falt), lika.indexOf(falt)]);
  };

  const undantagen = (falt) => falt.closest('.filter,[data-utan-minne]') !== null;
  const sparasSjalv = (falt) => falt.closest('[data-sparas-sjalv]') !== null;
  const synlig = (falt) => falt.checkVisibility?.() !== false;

  const osparat = (rot) =>
    [...levande.keys()].some(
      (f) => !sparasSjalv(f) && synlig(f) && (!rot || rot.contains(f)) && f.isConnected
    );

  const meddela = () => {
    const nu = osparat();
    if (nu !== sagt) {
      sagt = nu;
      document.body.dispatchEvent(new CustomEvent('samordna-osparat', { detail: nu }));
    }
  };

  const slapp = (falt) => {
    const post = levande.get(falt);
    levande.delete(falt);
    forut.set(falt, falt.value);
    glom(post);
  };

  /** Fält som är borta, eller som servern har fyllt på nytt, är skickade eller övergivna. */
  const stada = () => {
    if (borta) {
      return;
    }
    for (const [falt, post] of [...levande]) {
      if (!falt.isConnected || (falt.value ?? '') !== post.text) {
        slapp(falt);
      }
    }
    meddela();
  };

  const sparat = (rot) => {
    [...levande.keys()].filter((f) => !rot || rot.contains(f)).forEach(slapp);
    meddela();
  };

  const faltet = (handelse) => handelse.target?.closest?.(FALT) ?? null;

  document.addEventListener('focusin', (h) => {
    const falt = faltet(h);
    if (falt && !levande.has(falt)) {
      forut.set(falt, falt.value ?? '');
    }
  });

  document.addEventListener('input', (h) => {
    const falt = faltet(h);
    if (!falt || !ord.vem || utloggning || undantagen(falt)) {
      return;
    }
    const post = levande.get(falt) ?? {
      stig: location.pathname,
      nyckel: nyckel(falt),
      fore: forut.get(falt) ?? '',
    };
    post.text = h.target.value;
    post.nar = Date.now();
    if (post.text === post.fore) {
      levande.set(falt, post);
      slapp(falt);
    } else {
      levande.set(falt, post);
      const { fore, text, nar } = post;
      skriv(post.stig, { ...las(post.stig), [post.nyckel]: { fore, text, nar } });
    }
    meddela();
  });

  // --- tillbaka efter en ny inloggning ---

  const satt = (falt, text) => {
    const ruta = falt.inputElement ?? falt.querySelector('textarea,input');
    ruta.value = text;
    ruta.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    ruta.dispatchEvent(new Event('change', { bubbles: true }));
  };

  const knapp = (text, gor) => {
    const k = document.createElement('button');
    k.type = 'button';
    k.textContent = text;
    k.addEventListener('click', gor);
    return k;
  };

  let rad = null;
  let tillbaka = [];

  const stang = () => {
    rad?.remove();
    rad = null;
    tillbaka = [];
  };

  const stycke = (...delar) => {
    const p = document.createElement('p');
    p.append(...delar);
    return p;
  };

  const beratta = () => {
    rad ??= document.createElement('section');
    rad.className = 'minnesrad';
    rad.setAttribute('role', 'status');
    rad.setAttribute('aria-label', ord.ater);
    rad.replaceChildren();
    const inlagda = tillbaka.filter((t) => t.inlagd);
    if (inlagda.length > 0) {
      rad.append(stycke(ord.ater + ' ' + inlagda.map((t) => etikett(t.falt)).join(', ') + '.'));
    }
    tillbaka
      .filter((t) => !t.inlagd)
      .forEach((t) => {
        const text = document.createElement('blockquote');
        text.textContent = t.text;
        rad.append(stycke(ord.andrat.replace('{0}', etikett(t.falt))), text);
        rad.append(
          knapp(ord.laggIn, () => {
            satt(t.falt, t.text);
            t.inlagd = true;
            beratta();
          })
        );
      });
    if (inlagda.length > 0) {
      rad.append(
        knapp(ord.taBort, () => {
          inlagda.forEach((t) => satt(t.falt, t.fore));
          stang();
        })
      );
    }
    rad.append(knapp(ord.stang, stang));
    document.body.append(rad);
  };

  const lagTillbaka = () => {
    const stig = location.pathname;
    const poster = forlorat.get(stig);
    if (!poster || borta || !ord.vem) {
      return;
    }
    const forre = tillbaka.length;
    for (const falt of document.querySelectorAll(FALT)) {
      const n = nyckel(falt);
      const post = poster[n];
      if (!post || falt.readonly || falt.disabled || levande.has(falt)) {
        continue;
      }
      delete poster[n];
      const nu = falt.value ?? '';
      if (nu === post.text || Date.now() - post.nar > LANGST) {
        glom({ stig, nyckel: n });
      } else {
        const inlagd = nu === post.fore || post.text.startsWith(nu);
        forut.set(falt, nu);
        tillbaka.push({ falt, text: post.text, fore: nu, inlagd });
        if (inlagd) {
          satt(falt, post.text);
        }
      }
    }
    if (tillbaka.length > forre) {
      beratta();
    }
  };

  // --- sessionen är borta ---

  /** Ramverkets ruta laddar om vid minsta tryck. Här krävs knappen, så att texten hinner läsas. */
  const klad = (besked) => {
    borta = true;
    stang();
    const utloggad = besked.querySelector('.caption')?.textContent === ord.utloggad;
    const vidare = knapp(utloggad ? ord.loggaIn : ord.laddaOm, (h) => {
      h.stopPropagation();
      location.reload();
    });
    besked.classList.add('sessionsbesked');
    besked.setAttribute('role', 'alert');
    besked.append(vidare);
    besked.addEventListener('click', (h) => h.target === vidare || h.stopImmediatePropagation(), true);
    if (!document.activeElement?.matches?.('input,textarea')) {
      vidare.focus();
    }
  };

  /** Servern säger att sessionen är slut, innan någon begäran hunnit märka det. */
  const slut = () => {
    const besked = document.createElement('div');
    besked.className = 'v-system-error';
    for (const [klass, text] of [
      ['caption', ord.utloggad],
      ['message', ord.utloggadText],
    ]) {
      const del = document.createElement('div');
      del.className = klass;
      del.textContent = text;
      besked.append(del);
    }
    besked.setAttribute('popover', 'manual');
    document.body.append(besked);
    besked.showPopover?.();
  };

  window.addEventListener(
    'keydown',
    (h) => {
      if (borta && h.key === 'Escape') {
        h.stopPropagation();
      }
    },
    true
  );

  // --- lämna ---

  window.addEventListener('beforeunload', (h) => {
    stada();
    if (!borta && !utloggning && osparat()) {
      h.preventDefault();
    }
  });

  document.addEventListener(
    'click',
    (h) => {
      if (!h.target.closest?.('[data-logga-ut]')) {
        return;
      }
      if (!borta && osparat() && !window.confirm(ord.lamna)) {
        h.stopPropagation();
        h.preventDefault();
        return;
      }
      utloggning = true;
      tom();
    },
    true
  );

  let vantar = 0;
  const borja = () => {
    new MutationObserver(() => {
      const besked = document.querySelector('.v-system-error:not(.sessionsbesked)');
      if (besked && borta) {
        besked.remove();
      } else if (besked) {
        klad(besked);
      }
      stada();
      if (rad && !tillbaka.some((t) => t.falt.isConnected)) {
        stang();
      }
      if (forlorat.size > 0) {
        clearTimeout(vantar);
        vantar = setTimeout(lagTillbaka, 150);
      }
    }).observe(document.body, { childList: true, subtree: true });
    customElements.whenDefined('vaadin-connection-indicator').then(() => {
      const marke = document.querySelector('vaadin-connection-indicator');
      if (marke) {
        marke.onlineText = ord.ansluten;
      }
    });
  };
  borja();

  window.samordnaMinne = { osparat, sparat, slut };
})();
