-- wrk -s requests.lua URL -- FILE: sends the lines of FILE (method, path, bearer token, body; tabs between them), each
-- thread in its own order, and prints one line: requests a second, answers that were no 2xx, p50 and p95 in ms.
local lines, at, seed = {}, 0, 0

function setup(thread)
  seed = seed + 1
  thread:set("seed", seed)
end

function init(args)
  for line in io.lines(args[1]) do
    local method, path, token, body = line:match("^([^\t]*)\t([^\t]*)\t([^\t]*)\t?(.*)$")
    local headers = { ["Authorization"] = "Bearer " .. token, ["Accept"] = "application/json" }
    if body ~= "" then
      headers["Content-Type"] = "application/json"
    end
    lines[#lines + 1] = wrk.format(method, path, headers, body ~= "" and body or nil)
  end
  math.randomseed(42 + seed)
  for i = #lines, 2, -1 do
    local j = math.random(i)
    lines[i], lines[j] = lines[j], lines[i]
  end
end

function request()
  at = at % #lines + 1
  return lines[at]
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format("RESULT %.0f %d %.2f %.2f\n", summary.requests / summary.duration * 1e6,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout,
    latency:percentile(50) / 1000, latency:percentile(95) / 1000))
end
