// Ritar processen och markerar steget där ärendet väntar. Vattenmärket från bpmn.io står kvar.
(function () {
  var LASBAR = 0.9;

  function visaSteget(yta) {
    var duk = yta.ritning.get('canvas');
    var ram = duk.viewbox().inner;
    var element = yta.steg && yta.ritning.get('elementRegistry').get(yta.steg);
    var bredd = yta.clientWidth / LASBAR;
    var hojd = yta.clientHeight / LASBAR;
    var mitt = element
      ? { x: element.x + element.width / 2, y: element.y + element.height / 2 }
      : { x: ram.x + bredd / 2, y: ram.y + ram.height / 2 };
    duk.viewbox({
      x: inom(mitt.x - bredd / 2, ram.x - 20, ram.x + ram.width + 20 - bredd),
      y: inom(mitt.y - hojd / 2, ram.y - 20, ram.y + ram.height + 20 - hojd),
      width: bredd,
      height: hojd
    });
  }

  // Ryms allt läggs det i mitten.
  function inom(varde, minst, mest) {
    return mest < minst ? (minst + mest) / 2 : Math.max(minst, Math.min(varde, mest));
  }

  window.samordnaRitning = function (yta, xml, steg) {
    if (yta.ritning) {
      yta.ritning.destroy();
    }
    yta.replaceChildren();
    yta.steg = steg;
    yta.ritning = new window.BpmnJS({ container: yta });
    yta.ritning.importXML(xml).then(function () {
      // Hjulet rullar sidan; ritningen dras, eller flyttas med knapparna.
      yta.ritning.get('zoomScroll').toggle(false);
      var duk = yta.ritning.get('canvas');
      var ram = duk.viewbox().inner;
      yta.style.height = Math.min(600, Math.max(280, ram.height * LASBAR + 40)) + 'px';
      duk.resized();
      if (steg && yta.ritning.get('elementRegistry').get(steg)) {
        duk.addMarker(steg, 'har-nu');
      }
      visaSteget(yta);
    });
  };

  window.samordnaRitning.visa = function (yta, vad) {
    var duk = yta.ritning.get('canvas');
    if (vad === 'steget') {
      visaSteget(yta);
    } else if (vad === 'allt') {
      duk.zoom('fit-viewport', 'auto');
    } else {
      duk.zoom(duk.zoom() * (vad === 'storre' ? 1.25 : 0.8));
    }
  };
})();
