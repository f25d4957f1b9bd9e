package org.bidui.run;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.task.TaskExecutor;

/** Runs steps as a job of Spring Batch, whose repository in the ledger's database is the history of runs. */
final class BatchRun {
    private static final Logger LOG = LoggerFactory.getLogger(BatchRun.class);

    /** The name of the job in the repository. */
    static final String JOB = "run";

    private final DataSource dataSource;

    BatchRun(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Does the steps one after the other.
     *
     * @param parameters what the repository remembers of the run, never about people; together they are unique
     * <p>Throws what the first step that failed has thrown, as it is if it is unchecked.
     */
    void run(Map<String, String> parameters, List<RunStep> steps) {
        FirstFailure failure = new FirstFailure();
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.getBeanFactory().registerSingleton("dataSource", dataSource);
            context.register(BatchConfiguration.class);
            context.refresh();
            JobRepository repository = context.getBean(JobRepository.class);
            JobOperator operator = context.getBean(JobOperator.class);
            recover(repository, operator);
            BatchSteps batchSteps = new BatchSteps(repository, context.getBean(TaskExecutor.class), failure);
            JobExecution execution = operator.start(job(repository, batchSteps, steps), parameters(parameters));
            rethrow(failure.find());
            if (execution.getStatus() != BatchStatus.COMPLETED) {
                throw new IllegalStateException("the run ended as " + execution.getStatus());
            }
        } catch (JobExecutionException e) {
            throw new IllegalStateException("the run could not start", e);
        }
    }

    private static void rethrow(@Nullable Throwable first) {
        if (first instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (first instanceof Error error) {
            throw error;
        }
        if (first != null) {
            throw new IllegalStateException("a step failed", first);
        }
    }

    /** A run that was killed stands as running for ever. The ledger's lock says that it is not. */
    private static void recover(JobRepository repository, JobOperator operator) {
        for (JobExecution dead : repository.findRunningJobExecutions(JOB)) {
            LOG.info("Closing the execution {} of a run that was killed", dead.getId());
            operator.recover(dead);
        }
    }

    private static Job job(JobRepository repository, BatchSteps batchSteps, List<RunStep> steps) {
        SimpleJobBuilder job = new JobBuilder(JOB, repository).start(batchSteps.of(steps.get(0)));
        for (RunStep step : steps.subList(1, steps.size())) {
            job = job.next(batchSteps.of(step));
        }
        return job.build();
    }

    private static JobParameters parameters(Map<String, String> parameters) {
        JobParametersBuilder builder = new JobParametersBuilder();
        parameters.forEach(builder::addString);
        return builder.toJobParameters();
    }
}
