package se.samordna.protokoll.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.ui.Besked;
import se.samordna.gemensam.ui.Datumfalt;
import se.samordna.gemensam.ui.Dialogruta;
import se.samordna.gemensam.ui.Tider;
import se.samordna.protokoll.AnslagsrattelseService.Ratta;
import se.samordna.protokoll.Protokollbild.Anslaget;
import se.samordna.protokoll.Protokollbild.Plats;
import se.samordna.protokoll.Protokollbild.Rattelse;

/** Rättar en felbekräftad anslagsplats, och visar det som rättats (R17). */
final class Anslagsrattning {

  private final Protokolltjanster akter;
  private final SammantradeId id;
  private final Anslaget anslag;
  private final Plats plats;
  private final Runnable vidAndring;

  Anslagsrattning(
      Protokolltjanster akter,
      SammantradeId id,
      Anslaget anslag,
      Plats plats,
      Runnable vidAndring) {
    this.akter = akter;
    this.id = id;
    this.anslag = anslag;
    this.plats = plats;
    this.vidAndring = vidAndring;
  }

  void oppna() {
    Dialogruta ruta = new Dialogruta(text("protokoll.anslag.ratta_hos", plats.namn()));
    ruta.formular().add(new Paragraph(text("protokoll.anslag.ratta.hjalp")));
    Datumfalt uppe = dag(ruta, "uppe");
    plats.uppe().ifPresent(uppe::setValue);
    Datumfalt nere = dag(ruta, "nere");
    plats.nere().ifPresent(nere::setValue);
    TextField bevis = ruta.formular().falt("bevis", new TextField(text("protokoll.anslag.bevis")));
    bevis.setHelperText(text("protokoll.anslag.bevis.hjalp"));
    TextField skal =
        ruta.formular().falt("skal", new TextField(text("protokoll.anslag.ratta.skal")));
    ruta.oppna(
        text("protokoll.anslag.ratta"),
        () ->
            ruta.visa(
                akter
                    .rattelser()
                    .ratta(
                        id,
                        anslag.anslagId(),
                        plats.medlem(),
                        new Ratta(
                            plats.version(),
                            uppe.dag(),
                            nere.dag(),
                            bevis.getValue(),
                            skal.getValue())),
                ok -> {
                  vidAndring.run();
                  Besked.visa(text("protokoll.anslag.rattat", plats.namn()));
                }));
  }

  /** Ett tomt fält tar tillbaka bekräftelsen; en felskriven dag stoppas av formuläret. */
  private static Datumfalt dag(Dialogruta ruta, String vad) {
    Datumfalt dag = ruta.formular().falt(vad, new Datumfalt(text("protokoll.anslag.ratta." + vad)));
    dag.setHelperText(text("protokoll.anslag.ratta." + vad + ".hjalp"));
    dag.setClearButtonVisible(true);
    return dag;
  }

  /** Det som rättats bort, plats för plats. */
  static UnorderedList historik(Anslaget a) {
    UnorderedList lista = new UnorderedList();
    a.platser().forEach(p -> p.rattelser().forEach(r -> lista.add(new ListItem(rad(p.namn(), r)))));
    return lista;
  }

  private static String rad(String medlem, Rattelse r) {
    String nar = Tider.tid(r.tid());
    return r.nere()
        .map(
            n ->
                text(
                    "protokoll.anslag.rattelse_nere",
                    medlem,
                    r.uppe().toString(),
                    n.toString(),
                    nar,
                    r.av(),
                    r.skal()))
        .orElseGet(
            () ->
                text(
                    "protokoll.anslag.rattelse",
                    medlem,
                    r.uppe().toString(),
                    nar,
                    r.av(),
                    r.skal()));
  }
}
