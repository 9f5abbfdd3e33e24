package se.samordna.avisering.brev;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samordna.forbund.Register;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;

/** Tömmer förbundens utkorgar. */
@Configuration(proxyBeanMethods = false)
class Brevrond {

  @Bean
  Task<Void> brevskickning(Register register, Brevsandning sandning, Epost epost) {
    return Tasks.recurring("brev", FixedDelay.of(epost.rond()))
        .execute(
            (i, s) ->
                register
                    .allaKoder()
                    .forEach(kod -> Inloggad.som(Aktor.process(kod), sandning::skicka)));
  }
}
