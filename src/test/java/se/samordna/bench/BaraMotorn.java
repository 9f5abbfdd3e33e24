package se.samordna.bench;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.worker.JobWorker;
import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import java.net.URI;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Motorns eget steg utan oss: slutför ett jobb och vänta på nästa i samma process. */
final class BaraMotorn implements AutoCloseable {

  private static final String TYP = "matning";

  private final CamundaClient klient;
  private final JobWorker arbetare;
  private final LinkedBlockingQueue<Long> jobb = new LinkedBlockingQueue<>();
  private long aktuellt;

  BaraMotorn(String adress) throws InterruptedException {
    klient =
        CamundaClient.newClientBuilder()
            .grpcAddress(URI.create(adress))
            .preferRestOverGrpc(false)
            .build();
    klient.newDeployResourceCommand().addProcessModel(slinga(), "matning.bpmn").send().join();
    arbetare =
        klient
            .newWorker()
            .jobType(TYP)
            .handler((k, j) -> jobb.add(j.getKey()))
            .streamEnabled(true)
            .open();
    klient.newCreateInstanceCommand().bpmnProcessId(TYP).latestVersion().send().join();
    aktuellt = vanta();
  }

  private static BpmnModelInstance slinga() {
    return Bpmn.createExecutableProcess(TYP)
        .startEvent()
        .serviceTask("steg", t -> t.zeebeJobType(TYP))
        .connectTo("steg")
        .done();
  }

  /** Tiden i nanosekunder från att jobbet slutförs till att nästa är hos arbetaren. */
  long steg() throws InterruptedException {
    long start = System.nanoTime();
    klient.newCompleteCommand(aktuellt).send().join();
    aktuellt = vanta();
    return System.nanoTime() - start;
  }

  private long vanta() throws InterruptedException {
    Long nyckel = jobb.poll(30, TimeUnit.SECONDS);
    if (nyckel == null) {
      throw new IllegalStateException("Motorn lämnade inget jobb");
    }
    return nyckel;
  }

  @Override
  public void close() {
    arbetare.close();
    klient.close();
  }
}
