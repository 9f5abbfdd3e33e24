// Ritar processen och markerar steget där ärendet väntar. Vattenmärket från bpmn.io står kvar.
window.samordnaRitning = function (yta, xml, steg) {
  if (yta.ritning) {
    yta.ritning.destroy();
  }
  yta.replaceChildren();
  var visare = new window.BpmnJS({ container: yta });
  yta.ritning = visare;
  visare.importXML(xml).then(function () {
    var duk = visare.get('canvas');
    var bredd = yta.clientWidth;
    var ram = duk.viewbox().inner;
    // Hela ritningen om den blir läsbar, annars så stor att texten går att läsa och flyttad till steget.
    var skala = Math.max(0.55, Math.min(1, bredd / (ram.width + 60)));
    yta.style.height = Math.min(560, Math.max(260, ram.height * skala + 60)) + 'px';
    duk.resized();
    var element = steg && visare.get('elementRegistry').get(steg);
    if (element) {
      duk.addMarker(element, 'har-nu');
    }
    if (ram.width * skala + 40 <= bredd) {
      duk.zoom('fit-viewport', 'auto');
    } else {
      var mitt = element
        ? { x: element.x + element.width / 2, y: element.y + element.height / 2 }
        : { x: ram.x + bredd / skala / 2, y: ram.y + ram.height / 2 };
      var b = bredd / skala;
      var h = yta.clientHeight / skala;
      var x = Math.max(ram.x - 20, Math.min(mitt.x - b / 2, ram.x + ram.width + 20 - b));
      var y = ram.height + 40 <= h ? ram.y + ram.height / 2 - h / 2 : mitt.y - h / 2;
      duk.viewbox({ x: x, y: y, width: b, height: h });
    }
  });
};
