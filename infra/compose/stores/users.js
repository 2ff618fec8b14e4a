// Makes the replica set and the users that are not there yet; passwords are set to what the environment says.
const password = (name) => {
  const given = process.env[`${name.toUpperCase()}_PASSWORD`];
  if (!given) throw new Error(`No password for ${name}`);
  return given;
};
const root = `root:${encodeURIComponent(process.env.MONGO_INITDB_ROOT_PASSWORD)}`;
const admin = connect(`mongodb://${root}@store:27017/admin?directConnection=true`);

try {
  admin.adminCommand({ replSetGetStatus: 1 });
} catch (notYet) {
  admin.adminCommand({ replSetInitiate: { _id: 'yihao', members: [{ _id: 0, host: 'store:27017' }] } });
}
while (!admin.hello().isWritablePrimary) sleep(200);

for (const name of ['lead', 'project', 'reward', 'talent', 'gateway']) {
  const own = name === 'gateway' ? ['yihao_gateway'] : [`yihao_${name}`, `yihao_${name}_keys`];
  const user = { pwd: password(name), roles: own.map((db) => ({ role: 'readWrite', db })) };
  if (admin.getUser(name)) admin.updateUser(name, user);
  else admin.createUser({ user: name, ...user });
}
