package se.samordna.identitet.web;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.samordna.gemensam.Klocka;

/**
 * Inloggningarna på skärmen. Var och en prövas hos inloggningstjänsten också när ingen trycker på
 * något: en öppen skärm får annars nytt innehåll fast personen är spärrad.
 */
@Component
class Skarmsessioner {

  private static final Logger LOGG = LoggerFactory.getLogger(Skarmsessioner.class);

  /** Ronden ligger före gränsen, så att en begäran sällan behöver vänta på frågan. */
  private static final Duration FORSPRANG = Duration.ofSeconds(10);

  /** Så länge får beskedet till sidorna på sig. */
  private static final Duration STRAX = Duration.ofSeconds(2);

  private static final Duration ROND = Duration.ofSeconds(5);

  private final Inloggningskoll koll;
  private final Inloggningsgranser granser;
  private final Klocka klocka;
  private final Set<Skarmsession> oppna = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService vakt =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("inloggningsvakt").factory());

  Skarmsessioner(Inloggningskoll koll, Inloggningsgranser granser, Klocka klocka) {
    this.koll = koll;
    this.granser = granser;
    this.klocka = klocka;
  }

  // Fel fångas per session; blir det ändå ett undantag ska vakten inte sluta.
  @PostConstruct
  @SuppressWarnings("FutureReturnValueIgnored")
  void vaka() {
    vakt.scheduleWithFixedDelay(
        this::rond, ROND.toMillis(), ROND.toMillis(), TimeUnit.MILLISECONDS);
  }

  @PreDestroy
  void sluta() {
    vakt.shutdownNow();
  }

  Instant nu() {
    return klocka.verkligTid();
  }

  void med(Skarmsession session) {
    oppna.add(session);
  }

  void bort(Skarmsession session) {
    oppna.remove(session);
  }

  static Optional<Skarmsession> av(HttpSession session) {
    return Optional.ofNullable((Skarmsession) session.getAttribute(Skarmsession.NAMN));
  }

  /** En begäran kommer: gäller inloggningen inte är sessionen stängd innan begäran går vidare. */
  void krav(Skarmsession session) {
    if (!galler(session, granser.farsk())) {
      session.stang();
    }
  }

  @SuppressWarnings("FutureReturnValueIgnored")
  void strax(Runnable arbete) {
    vakt.schedule(arbete, STRAX.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Inloggningstjänsten säger att sessionen är slut. */
  void avsluta(String sid) {
    oppna.stream().filter(s -> s.sid().equals(sid)).forEach(Skarmsession::avsluta);
  }

  private boolean galler(Skarmsession session, Duration farsk) {
    boolean iTid = session.borjade().plus(granser.langst()).isAfter(nu());
    if (iTid && session.prova(koll, nu().minus(farsk))) {
      return true;
    }
    session.avsluta();
    return false;
  }

  private void rond() {
    for (Skarmsession session : oppna) {
      try {
        galler(session, granser.farsk().minus(FORSPRANG));
      } catch (RuntimeException fel) {
        LOGG.error("En inloggning på skärmen kunde inte prövas", fel);
      }
    }
  }
}
