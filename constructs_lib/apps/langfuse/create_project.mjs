// Runs in the cluster: creates a project of Langfuse, its organisation and its keys, which LANGFUSE_INIT_* describe.
//
// Langfuse does that itself at every start of its web server. So this starts one, asks it for the project with the project's own
// keys, and ends it. Run again, it changes nothing.
import { spawn } from "node:child_process";

const { PORT, LANGFUSE_INIT_PROJECT_ID: id } = process.env;
const keys = [process.env.LANGFUSE_INIT_PROJECT_PUBLIC_KEY, process.env.LANGFUSE_INIT_PROJECT_SECRET_KEY].join(":");
const headers = { Authorization: `Basic ${Buffer.from(keys).toString("base64")}` };
const pause = Number(process.env.PAUSE_MILLISECONDS ?? 2000);

const server = spawn(process.execPath, process.argv.slice(2), { stdio: "inherit" });
server.on("exit", (code) => end(`the web server ended with ${code}`));

function end(problem) {
  server.removeAllListeners("exit");
  server.kill("SIGKILL"); // after SIGTERM it would go on for two minutes
  if (problem) console.error(`project ${id}: ${problem}`);
  process.exit(problem ? 1 : 0);
}

async function answer() {
  try {
    const response = await fetch(`http://127.0.0.1:${PORT}/api/public/projects`, { headers });
    return { status: response.status, text: await response.text() };
  } catch {
    return { status: 0, text: "" }; // it doesn't listen yet
  }
}

for (let attempt = 0; attempt < 150; attempt++) {
  const { status, text } = await answer();
  if (status === 200) {
    const found = JSON.parse(text).data.map((project) => project.id);
    if (!found.includes(id)) end(`its keys belong to the project ${found}; give it keys of its own`);
    console.log(`project ${id}: is there`);
    end();
  }
  if (status >= 400 && status < 500) end(`Langfuse answers ${status}: ${text.slice(0, 500)}`);
  await new Promise((resolve) => setTimeout(resolve, pause));
}
end("Langfuse did not answer");
