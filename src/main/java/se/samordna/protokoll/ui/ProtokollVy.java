package se.samordna.protokoll.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.samordna.bud.Bud;
import se.samordna.bud.Budlyssnare;
import se.samordna.bud.ui.Levande;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Fakta;
import se.samordna.gemensam.ui.Frist;
import se.samordna.gemensam.ui.Sidhuvud;
import se.samordna.gemensam.ui.Statusmarke;
import se.samordna.gemensam.ui.Statusmarke.Ton;
import se.samordna.gemensam.ui.Vy;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.mote.ui.SammantradeNavigation;
import se.samordna.protokoll.Protokollbild;
import se.samordna.protokoll.Protokollstatus;
import se.samordna.protokoll.Protokolltext;

/**
 * Protokollet: sekreteraren skriver texten runt fakta, justerarna läser och justerar, anslaget
 * bekräftas, och varje besluts väg till laga kraft syns. Den följer med av sig själv.
 */
@Route(SammantradeNavigation.PROTOKOLL)
@RolesAllowed({"forbundschef", "administrator", "styrelse", "presidium", "revisor", "beredning"})
class ProtokollVy extends Vy implements BeforeEnterObserver {

  private final transient Protokolltjanster akter;
  private final transient Map<String, Textruta> rutor = new HashMap<>();
  private transient List<Object> uppbyggt = List.of();
  private SammantradeId id = SammantradeId.ny();

  ProtokollVy(Protokolltjanster akter, Budlyssnare bud) {
    this.akter = akter;
    Levande.folj(
        this, bud, b -> b.amne() == Bud.Amne.SAMMANTRADE && b.om().equals(id.varde()), this::folj);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    id = id(event.getRouteParameters().get("id").orElse(""), SammantradeId::av);
    visa();
  }

  private void visa() {
    bygg(finns(akter.protokoll().visa(id)));
  }

  /** Det som andra ändrat. Bara när fakta eller läget är nytt byggs sidan om. */
  private void folj() {
    Protokollbild p = finns(akter.protokoll().visa(id));
    if (!fakta(p).equals(uppbyggt)) {
      bygg(p);
    } else {
      texter(p).forEach(t -> Optional.ofNullable(rutor.get(nyckel(t))).ifPresent(r -> r.folj(t)));
    }
  }

  /** Allt utom texterna. */
  private static List<Object> fakta(Protokollbild p) {
    List<Object> fakta = new ArrayList<>();
    fakta.add(p.status());
    fakta.add(p.sekreterareVersion());
    fakta.add(p.justerare());
    fakta.add(p.huvud());
    fakta.add(p.obehandlade());
    fakta.add(p.utgavor());
    fakta.add(p.anslag());
    p.paragrafer()
        .forEach(
            g -> fakta.add(List.of(g.rubrik(), g.gangen(), g.beslut(), g.ratt(), g.maskerad())));
    return fakta;
  }

  private static List<Protokolltext> texter(Protokollbild p) {
    List<Protokolltext> alla = new ArrayList<>(List.of(p.inledning(), p.avslutning()));
    p.paragrafer().forEach(g -> alla.addAll(List.of(g.sammanfattning(), g.stallningstagande())));
    return alla;
  }

  private static String nyckel(Protokolltext t) {
    return Kod.av(t.del()) + t.punkt().map(UUID::toString).orElse("");
  }

  private void bygg(Protokollbild p) {
    uppbyggt = fakta(p);
    rutor.clear();
    removeAll();
    titel(p.titel());
    add(huvud(p));
    if (!p.anslag().isEmpty()) {
      add(new Anslagsavsnitt(akter, id, p, this::visa));
    }
    if (p.farLeda()) {
      add(new Sekreterarval(akter, id, p, this::visa));
      add(new Justerarvaljare(akter, id, p, this::visa));
    }
    add(new Justeringsavsnitt(akter, id, p, this::visa), innehall(p));
  }

  private Sidhuvud huvud(Protokollbild p) {
    Fakta fakta = new Fakta().med(text("protokoll.status"), status(p.status()));
    if (p.hela().flatMap(Protokollbild.Utgavan::justeradDag).isEmpty()) {
      fakta.med(
          text("protokoll.justeras_senast"), new Frist(p.justeringSenast(), akter.klocka().idag()));
    }
    p.hela()
        .flatMap(Protokollbild.Utgavan::justeradDag)
        .ifPresent(d -> fakta.med(text("protokoll.justerat_dag"), d.toString()));
    return new Sidhuvud(p.titel())
        .under(
            fakta,
            lankar(
                new Anchor(
                    SammantradeNavigation.sammantrade(p.sammantradeId()),
                    text("protokoll.till_sammantradet")),
                new Anchor(fil(p), text("protokoll.pdf"))));
  }

  private static com.vaadin.flow.component.html.Nav lankar(Anchor... lankar) {
    com.vaadin.flow.component.html.Nav nav = new com.vaadin.flow.component.html.Nav();
    nav.addClassName("lankar");
    nav.getElement().setAttribute("aria-label", text("protokoll.lankar"));
    nav.add(lankar);
    return nav;
  }

  static Statusmarke status(Protokollstatus status) {
    Ton ton =
        switch (status) {
          case UTKAST -> Ton.LUGN;
          case LAGA_KRAFT, ANSLAGET -> Ton.KLAR;
          default -> Ton.PAGAR;
        };
    return new Statusmarke(ton, text("protokoll.status." + Kod.av(status)));
  }

  /** Filen hämtas som den som öppnade sidan. */
  private DownloadHandler fil(Protokollbild p) {
    Aktor aktor = Inloggad.aktor();
    return DownloadHandler.fromInputStream(
        begaran ->
            switch (Inloggad.som(aktor, () -> akter.protokoll().pdf(id, Optional.empty()))) {
              case Svar.Ja<Innehall>(Innehall pdf) ->
                  new DownloadResponse(
                      pdf.oppna(),
                      "protokoll-" + p.dag() + ".pdf",
                      "application/pdf",
                      pdf.storlek());
              case Svar.Nej<Innehall>(Hinder nej) -> DownloadResponse.error(404);
            });
  }

  private Avsnitt innehall(Protokollbild p) {
    Avsnitt avsnitt = new Avsnitt(text("protokoll.innehall"));
    if (p.farSkriva()) {
      Paragraph hjalp = new Paragraph(text("protokoll.skriv_hjalp"));
      hjalp.addClassName("hjalp");
      avsnitt.add(hjalp);
    }
    avsnitt.add(Blockvisning.av(p.huvud()));
    avsnitt.add(new Textplats(akter, id, p, rutor).av(p.inledning(), text("protokoll.hela")));
    p.paragrafer()
        .forEach(
            g ->
                avsnitt.add(
                    new Paragrafkort(
                        akter, id, p, g, new Textplats(akter, id, p, rutor), this::visa)));
    avsnitt.add(Blockvisning.av(p.obehandlade()));
    avsnitt.add(new Textplats(akter, id, p, rutor).av(p.avslutning(), text("protokoll.hela")));
    return avsnitt;
  }
}
