package se.samordna.sammantrade.pagaende;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Regel;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;
import se.samordna.mote.PunktId;
import se.samordna.mote.Utfall;
import se.samordna.sammantrade.Punktlage;
import se.samordna.sammantrade.Punktlas;
import se.samordna.sammantrade.Rostning;
import se.samordna.sammantrade.Votera;
import se.samordna.sammantrade.VoteringService;

/**
 * Öppen omröstning på ledamöternas egna skärmar (R13). När den stängs blir rösterna från dem som då
 * tjänstgör på punkten en votering, enligt samma regler som en som ropas upp.
 */
@Service
@Transactional
@PreAuthorize("@behorig.har('styrelse', 'presidium', 'administrator')")
public class OmrostningService {

  private static final Hinder PAGAR =
      Hinder.krock("omrostning_pagar", Mening.av("omrostning_pagar_2"));
  private static final Hinder STANGD =
      Hinder.krock("omrostning_stangd", Mening.av("omrostning_stangd"));
  private static final Hinder INGA_ROSTER = Hinder.regel("inga_roster", Mening.av("inga_roster"));

  private final Punktlas lage;
  private final OmrostningStore store;
  private final VoteringService voteringar;
  private final Spar spar;
  private final Klocka klocka;

  OmrostningService(
      Punktlas lage, OmrostningStore store, VoteringService voteringar, Spar spar, Klocka klocka) {
    this.lage = lage;
    this.store = store;
    this.voteringar = voteringar;
    this.spar = spar;
    this.klocka = klocka;
  }

  /**
   * Öppnar omröstningen hos alla som tjänstgör på punkten. Nekas: roll (403), {@code
   * omrostning_pagar} (409), {@code jav}, {@code inte_beslutsfor} (422).
   */
  public Svar<UUID> oppna(SammantradeId mote, PunktId punkt, NyOmrostning ny) {
    return lage.las(mote, punkt)
        .sedan(Punktvakt::leder)
        .sedan(Punktvakt::oavgjord)
        .sedan(l -> l.omrostningPagar() ? Svar.nej(PAGAR) : Svar.ja(l))
        .sedan(l -> prova(Deltaganderegler.OPPNA, l, Inloggad.aktor().anvandare()))
        .sedan(
            l ->
                new Granskning()
                    .rad("jaText", ny.ja(), 200)
                    .rad("nejText", ny.nej(), 200)
                    .svar(UUID.randomUUID()))
        .som(
            id -> {
              store.oppna(id, punkt, ny, Inloggad.aktor(), klocka.nu());
              return skriv("omrostning_oppnad", id, Map.of("forslag", ny.forslag().kod()));
            });
  }

  /**
   * Tar emot en röst; den får ändras tills omröstningen stängs. Var och en röstar för sig, den som
   * leder också åt den som saknar skärm.
   */
  public Svar<UUID> rosta(SammantradeId mote, PunktId punkt, UUID id, Rostning rost) {
    return lage.las(mote, punkt)
        .sedan(l -> Punktvakt.talarFor(l, rost.person()))
        .sedan(l -> oppen(l, id).som(om -> l))
        .sedan(l -> prova(Deltaganderegler.ROSTA, l, rost.person()))
        .som(
            l -> {
              store.rosta(id, rost, Inloggad.aktor(), klocka.nu());
              return skriv(
                  "rost_lagd", id, Map.of("person", rost.person(), "rost", Kod.av(rost.rost())));
            });
  }

  /**
   * Stänger omröstningen, och antecknar voteringen. Röster från den som fått jäv eller inte längre
   * tjänstgör räknas inte; de nämns i svaret och i protokollet, liksom de som inte röstat. Nekas
   * som en votering, till exempel {@code utslagsrost_saknas}; då är den fortfarande öppen.
   */
  public Svar<VoteringService.Utgang> stang(SammantradeId mote, PunktId punkt, UUID id) {
    return lage.las(mote, punkt)
        .sedan(Punktvakt::leder)
        .sedan(l -> oppen(l, id).sedan(om -> votera(l, id, om)));
  }

  private Svar<VoteringService.Utgang> votera(Punktlage l, UUID id, Utfall om) {
    Map<Boolean, List<Rostning>> tjanstgor =
        store.roster(id).stream()
            .collect(Collectors.partitioningBy(r -> l.tjanstgoring().tjanstgor(r.person())));
    List<Rostning> roster = tjanstgor.getOrDefault(true, List.of());
    List<String> gick =
        tjanstgor.getOrDefault(false, List.of()).stream().map(Rostning::person).toList();
    if (roster.isEmpty()) {
      return Svar.nej(INGA_ROSTER);
    }
    PunktId punkt = l.punkt().id();
    store.stang(id, Inloggad.aktor(), klocka.nu());
    return voteringar
        .votera(l.mote().id(), punkt, new Votera(om, roster, gick))
        .som(
            utgang -> {
              store.blevVotering(id, punkt);
              return utgang;
            });
  }

  /** Avbryter utan resultat, till exempel när fel fråga ställdes. Rösterna räknas inte. */
  public Svar<UUID> avbryt(SammantradeId mote, PunktId punkt, UUID id) {
    return lage.las(mote, punkt)
        .sedan(Punktvakt::leder)
        .sedan(l -> oppen(l, id))
        .som(
            om -> {
              store.stang(id, Inloggad.aktor(), klocka.nu());
              return skriv("omrostning_avbruten", id, Map.of("forslag", om.kod()));
            });
  }

  private Svar<Utfall> oppen(Punktlage l, UUID id) {
    return Punktvakt.oavgjord(l)
        .sedan(
            o -> store.oppen(o.punkt().id(), id).map(Svar::ja).orElseGet(() -> Svar.nej(STANGD)));
  }

  private static Svar<Punktlage> prova(
      List<Regel<Deltaganderegler.Lage>> regler, Punktlage l, String person) {
    Optional<Hinder> hinder = Deltaganderegler.prova(regler, Deltaganderegler.Lage.av(l, person));
    return hinder.<Svar<Punktlage>>map(Svar::nej).orElseGet(() -> Svar.ja(l));
  }

  private UUID skriv(String handelse, UUID id, Map<String, String> vad) {
    spar.skriv(handelse, "omrostning:" + id, Map.of(), vad);
    return id;
  }
}
