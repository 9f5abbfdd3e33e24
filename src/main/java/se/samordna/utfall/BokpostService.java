package se.samordna.utfall;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;
import se.samordna.sie.Objektref;

/** Från ett utfall till det byrån bokfört. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(
    "@behorig.har('forbundschef', 'ekonom', 'presidium', 'styrelse', 'revisor', 'administrator')")
public class BokpostService {

  private final UtfallsList utfall;
  private final KopplingStore kopplingar;
  private final PostList poster;

  BokpostService(UtfallsList utfall, KopplingStore kopplingar, PostList poster) {
    this.utfall = utfall;
    this.kopplingar = kopplingar;
    this.poster = poster;
  }

  /**
   * Beloppen och deras summa.
   *
   * @param rad budgetradens namn; tomt för årets hela bok
   */
  public record Bokposter(Optional<String> rad, Sida<Bokpost> sida, Belopp summa) {}

  /**
   * Beloppen bakom en rads utfall ett år, i dagordning; utan rad allt på resultatkonton, som
   * resultat: intäkt positiv. Summan är radens utfall, eller årets resultat. En rad som inte finns:
   * 404. Texten visas för ekonom, förbundschef och revisor.
   */
  public Svar<Bokposter> poster(int ar, Optional<UUID> rad, Sida.Begaran sida) {
    Map<UUID, Bildbygge.Post> kanda = poster.alla();
    return rad.filter(r -> !kanda.containsKey(r)).isPresent()
        ? Svar.nej(Hinder.saknas(Mening.av("sak_16")))
        : Rimligt.svar(ar).som(rimligt -> poster(ar, rad, rad.map(kanda::get), sida));
  }

  private Bokposter poster(
      int ar, Optional<UUID> rad, Optional<Bildbygge.Post> post, Sida.Begaran sida) {
    List<Kontosumma> platser = platser(ar, rad);
    UnaryOperator<Belopp> tecken =
        b -> post.map(p -> Radutfallslasare.utfall(p.slag(), b)).orElseGet(b::negativt);
    Map<Objektref, String> namn = utfall.namn(ar);
    boolean medText = Inloggad.aktor().har(Roll.EKONOM, Roll.FORBUNDSCHEF, Roll.REVISOR);
    return new Bokposter(
        post.map(Bildbygge.Post::namn),
        new Sida<>(
            utfall.poster(ar, platser, sida).stream()
                .map(p -> bokpost(p, namn, tecken, medText))
                .toList(),
            utfall.antal(ar, platser)),
        tecken.apply(platser.stream().map(Kontosumma::belopp).reduce(Belopp.NOLL, Belopp::plus)));
  }

  /** Platserna som kopplingen för varje månad säger hör till raden. */
  private List<Kontosumma> platser(int ar, Optional<UUID> rad) {
    Kopplingar galler = kopplingar.alla();
    return utfall.summor(ar).stream()
        .filter(
            s ->
                rad.map(r -> galler.mal(s).equals(Optional.of(new Koppling.Mal.Rad(r))))
                    .orElse(true))
        .toList();
  }

  private static Bokpost bokpost(
      UtfallsList.Post p,
      Map<Objektref, String> namn,
      UnaryOperator<Belopp> tecken,
      boolean medText) {
    Utfallspost post = p.post();
    return new Bokpost(
        p.filId(),
        post.verifikation(),
        post.dag(),
        post.manad(),
        post.konto(),
        namn.getOrDefault(new Objektref(0, post.konto()), ""),
        post.objekt(),
        post.objekt().stream()
            .map(o -> namn.getOrDefault(o, o.nummer()))
            .collect(Collectors.joining(", ")),
        medText ? post.text() : "",
        tecken.apply(post.belopp()));
  }
}
