package se.samordna.konto;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.LocalTime;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Klocka;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;

/** Tömmer förbundens utkorgar till inloggningstjänsten, och jämför med den varje natt. */
@Configuration(proxyBeanMethods = false)
class Kontorond {

  @Bean
  Task<Void> kontoutkorg(
      Register register,
      Kontosandning sandning,
      Kontotjanst tjanst,
      @Value("${samordna.konton.rond}") Duration rond) {
    return Tasks.recurring("konton", FixedDelay.of(rond))
        .execute((i, s) -> varje(register, tjanst, kod -> sandning.skicka()));
  }

  @Bean
  Task<Void> kontonattjamforelse(
      Register register,
      Kontojamforelse jamforelse,
      Kontotjanst tjanst,
      @Value("${samordna.konton.jamforelse}") LocalTime nar) {
    return Tasks.recurring("kontojamforelse", new Daily(Klocka.STOCKHOLM, nar))
        .execute((i, s) -> varje(register, tjanst, kod -> jamforelse.gor()));
  }

  /** I varje förbund som processens aktör där; ingenting när programmet inte sköter konton. */
  private static void varje(Register register, Kontotjanst tjanst, Consumer<String> arbete) {
    if (!tjanst.inkopplad()) {
      return;
    }
    register
        .allaKoder()
        .forEach(
            kod ->
                Inloggad.som(
                    Aktor.process(kod),
                    () -> {
                      arbete.accept(kod);
                      return kod;
                    }));
  }
}
